/**
 * @file What whoever installs the add-on may change, the names that it shares with the service, and the tab “Settings”.
 */

/** Where the service answers; the manifest's urlFetchWhitelist names the same address with a slash at its end. */
const SERVICE_ADDRESS = 'https://okr-review.example.com';

/**
 * Whether the menu stands in the menu bar (the script lives in one spreadsheet) or under Extensions, where Google wants the
 * menus of published add-ons.
 */
const MENU_IN_BAR = true;

// Names that the service writes into a spreadsheet; a test compares them with its own.
const REVIEW_TAB = 'OKR Review';
const STATE_TAB = '_okr_review';
const FENCE = '── OKR review ──';
const FENCE_END = '── end of review ──';
const ANSWER_HEADINGS = { answer: 'Your answer', reason: 'Reason', until: 'Until', key: 'Key' };
const SETTINGS_TAB = 'Settings';

/** Show the tab “Settings”, or offer to add one. */
function openSettings() {
  attempt_(() => {
    const spreadsheet = SpreadsheetApp.getActive();
    const standing = spreadsheet.getSheets().find((sheet) => sheet.getName().toLowerCase() === SETTINGS_TAB.toLowerCase());
    if (standing) {
      spreadsheet.setActiveSheet(standing);
    } else if (agreed_(MESSAGES.settingsAsk)) {
      spreadsheet.setActiveSheet(makeSettingsTab_(spreadsheet));
    }
  });
}

/**
 * @param {GoogleAppsScript.Spreadsheet.Spreadsheet} spreadsheet
 * @returns {GoogleAppsScript.Spreadsheet.Sheet}
 */
function makeSettingsTab_(spreadsheet) {
  const rows = MESSAGES.settingsRows;
  const sheet = spreadsheet.insertSheet(SETTINGS_TAB, spreadsheet.getSheets().length);
  // As text: a date or “no” stays what was written.
  sheet.getRange(1, 1, rows.length, rows[0].length).setNumberFormat('@').setValues(rows);
  sheet.getRange(1, 1, 1, rows[0].length).setFontWeight('bold');
  sheet.setFrozenRows(1);
  return sheet;
}
