/** @file What the menu and the panel do to a spreadsheet: review, look, clear, undo, start from a template. */

/**
 * @typedef {'tab' | 'all' | 'selection'} Part which part of the spreadsheet may be marked; all of it is always judged
 * @typedef {{tab: string, a1: string}} Cell
 * @typedef {{notes: (Cell & {change: string})[], colours: (Cell & {level: string})[], tabs: string[]}} Changes
 * @typedef {{
 *   part: Part, scope: string, review: any, changes: Changes | null, viewer: boolean,
 * }} Seen what a review saw; `changes` is what would be written when nothing was; `viewer`: this person may only read
 * @typedef {{
 *   state: 'preview' | 'ready', part: Part, review: any, changes: Changes | null, viewer: boolean, canUndo: boolean,
 *   problem: string, said: string,
 * }} PanelData
 * @typedef {{error: {message: string, hint: string}}} PanelError
 */

function reviewTab() {
  reviewFromMenu_('tab');
}

function reviewAll() {
  reviewFromMenu_('all');
}

function reviewSelection() {
  reviewFromMenu_('selection');
}

/** @param {Part} part */
function reviewFromMenu_(part) {
  attempt_(() => {
    const spreadsheet = SpreadsheetApp.getActive();
    spreadsheet.toast(MESSAGES.running, MESSAGES.title, -1);
    const seen = alone_(() => review_(part));
    spreadsheet.toast(summary_(seen), MESSAGES.title, 8);
    showPanel_();
  });
}

/**
 * Review, and write unless this spreadsheet meets us for the first time or this person may only read.
 * @param {Part} part
 * @param {boolean} [agreed] whether the person has seen what would be written
 * @returns {Seen}
 */
function review_(part, agreed = false) {
  const spreadsheet = SpreadsheetApp.getActive();
  const scope = scopeOf_(part);
  if (!agreed && !spreadsheet.getSheetByName(STATE_TAB)) {
    return remember_({ ...look_(scope), part, viewer: false });
  }
  const before = lookBefore_(spreadsheet);
  try {
    const review = callService_('/v1/reviews', order_(scope));
    if (review.receipt.written) {
      keepForUndo_(before);
    }
    return remember_({ part, scope, review, changes: null, viewer: false });
  } catch (error) {
    if (error instanceof Problem && error.code === 'no-access') {
      return remember_({ ...look_(scope), part, viewer: true });
    }
    if (error instanceof Problem && error.code === 'timeout') {
      // Nobody knows whether it was written; the way back stays open.
      keepForUndo_(before);
    }
    throw error;
  }
}

/**
 * @param {string} scope
 * @returns {{scope: string, review: any, changes: Changes}}
 */
function look_(scope) {
  const review = callService_('/v1/reviews', { ...order_(scope), dry: true });
  return { scope, review, changes: review.marks.changes };
}

/**
 * @param {string} scope "" for the whole spreadsheet
 * @returns {Record<string, unknown>}
 */
function order_(scope) {
  const spreadsheet = SpreadsheetApp.getActive();
  const today = Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd');
  return { spreadsheet: spreadsheet.getId(), today, ...(scope ? { scope } : {}) };
}

/**
 * @param {Part} part
 * @returns {string} as the service reads it: "OKRs", "OKRs!A2:F20", or "" for all
 */
function scopeOf_(part) {
  const sheet = SpreadsheetApp.getActive().getActiveSheet();
  if (part === 'all' || sheet.getName() === REVIEW_TAB || sheet.getName() === STATE_TAB) {
    return '';
  }
  if (part === 'selection') {
    const range = SpreadsheetApp.getActive().getActiveRange();
    return range ? `${sheet.getName()}!${range.getA1Notation()}` : sheet.getName();
  }
  // A title with “!” reads as tab and selection; with all its cells behind it, it is clear.
  const whole = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getA1Notation();
  return sheet.getName().includes('!') ? `${sheet.getName()}!${whole}` : sheet.getName();
}

/**
 * @param {Seen} seen
 * @returns {string} one sentence for the person
 */
function summary_(seen) {
  if (seen.viewer) {
    return MESSAGES.viewed;
  }
  if (seen.changes) {
    return MESSAGES.previewed;
  }
  const count = seen.review.findings.filter((/** @type {any} */ one) => !one.silenced_by && !one.baselined).length;
  const { skipped } = seen.review.receipt;
  const cells = skipped.map((/** @type {Cell} */ one) => one.a1).join(', ');
  return [
    count ? fill_(MESSAGES.reviewed, { count }) : MESSAGES.nothing,
    ...(skipped.length ? [fill_(MESSAGES.skipped, { count: skipped.length, cells })] : []),
  ].join(' ');
}

/** Remove every mark, after asking. */
function clearMarks() {
  attempt_(() => {
    if (!agreed_(MESSAGES.clearAsk)) {
      return;
    }
    const spreadsheet = SpreadsheetApp.getActive();
    spreadsheet.toast(MESSAGES.clearing, MESSAGES.title, -1);
    const { receipt } = alone_(() => callService_('/v1/reviews:clear', { spreadsheet: spreadsheet.getId() }));
    forgetUndo_();
    forget_();
    spreadsheet.toast(receipt.written ? MESSAGES.cleared : MESSAGES.clearedNothing, MESSAGES.title, 5);
  });
}

/** Undo the last review, from the menu. */
function undoReview() {
  attempt_(() => {
    const spreadsheet = SpreadsheetApp.getActive();
    spreadsheet.toast(MESSAGES.clearing, MESSAGES.title, -1);
    const said = alone_(undo_);
    forget_();
    spreadsheet.toast(said, MESSAGES.title, 8);
  });
}

/** Add the starter tabs for new OKRs to this spreadsheet. */
function newSheet() {
  attempt_(() => {
    const spreadsheet = SpreadsheetApp.getActive();
    spreadsheet.toast(MESSAGES.making, MESSAGES.title, -1);
    const known = new Set(spreadsheet.getSheets().map((sheet) => sheet.getSheetId()));
    alone_(() => callService_('/v1/templates', order_('')));
    SpreadsheetApp.flush();
    const made = spreadsheet.getSheets().filter((sheet) => !known.has(sheet.getSheetId()));
    if (made.length) {
      spreadsheet.setActiveSheet(made[0]);
    }
    const tabs = made.map((sheet) => `“${sheet.getName()}”`).join(', ');
    spreadsheet.toast(fill_(MESSAGES.made, { tabs }), MESSAGES.title, 8);
  });
}
