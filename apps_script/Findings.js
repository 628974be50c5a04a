/** @file Findings on their cells: go to the next one, accept one. */

/**
 * Go to the next cell that carries a note of ours, from the active cell on, tab by tab and round again.
 */
function nextFinding() {
  attempt_(() => {
    const spreadsheet = SpreadsheetApp.getActive();
    const order = spreadsheet.getSheets();
    const here = spreadsheet.getActiveSheet();
    const cell = spreadsheet.getCurrentCell();
    const from = [position_(order, here), cell ? cell.getRow() : 0, cell ? cell.getColumn() : 0];
    const found = eachOfOurNotes_(spreadsheet).filter(({ sheet }) => !sheet.isSheetHidden());
    if (!found.length) {
      spreadsheet.toast(MESSAGES.noNext, MESSAGES.title, 5);
      return;
    }
    const later = found.find((one) => isAfter_([position_(order, one.sheet), one.row, one.column], from));
    const next = later || found[0];
    if (!later) {
      spreadsheet.toast(MESSAGES.lastNext, MESSAGES.title, 5);
    }
    next.sheet.getRange(next.row, next.column).activate();
  });
}

/**
 * @param {GoogleAppsScript.Spreadsheet.Sheet[]} order
 * @param {GoogleAppsScript.Spreadsheet.Sheet} sheet
 * @returns {number}
 */
function position_(order, sheet) {
  return order.findIndex((one) => one.getSheetId() === sheet.getSheetId());
}

/**
 * @param {number[]} place
 * @param {number[]} other
 * @returns {boolean}
 */
function isAfter_(place, other) {
  const index = place.findIndex((part, at) => part !== other[at]);
  return index >= 0 && place[index] > other[index];
}

/** Accept a finding of the active cell: the reason goes into the cell's note, in words that the next review reads. */
function acceptFinding() {
  attempt_(() => {
    const cell = SpreadsheetApp.getActive().getCurrentCell();
    const { people, block } = splitNote_(cell ? cell.getNote() : '');
    const names = [...block.matchAll(/^([a-z]+(?:-[a-z]+)+): /gm)].map((match) => match[1]);
    if (!cell || !names.length) {
      throw new Problem(MESSAGES.problem.noFinding, MESSAGES.problem.noFindingHint);
    }
    const answer = askWhy_(names, cell.getA1Notation());
    if (answer) {
      const said = `allow ${answer.name}: ${answer.reason}`;
      cell.setNote(`${people ? `${people}\n` : ''}${said}\n\n${block}`);
      SpreadsheetApp.getActive().toast(fill_(MESSAGES.accepted, { cell: cell.getA1Notation() }), MESSAGES.title, 5);
    }
  });
}

/**
 * @param {string[]} names
 * @param {string} cell
 * @returns {{name: string, reason: string} | null} null when the person thought better of it
 */
function askWhy_(names, cell) {
  const ui = SpreadsheetApp.getUi();
  const list = names.map((name, index) => `${index + 1}  ${name}`).join('\n');
  const which = names.length > 1 ? fill_(MESSAGES.acceptWhich, { list }) : '';
  const title = fill_(MESSAGES.acceptTitle, { name: names.length > 1 ? '…' : names[0], cell });
  const prompt = ui.prompt(title, which + MESSAGES.acceptAsk, ui.ButtonSet.OK_CANCEL);
  if (prompt.getSelectedButton() !== ui.Button.OK) {
    return null;
  }
  const [, number, reason] = /^\s*(\d*)\s*(.*)$/.exec(oneLine_(prompt.getResponseText())) || ['', '', ''];
  const name = names.length > 1 ? names[Number(number) - 1] : names[0];
  if (!name) {
    throw new Problem(
      MESSAGES.problem.noSuchNumber,
      fill_(MESSAGES.problem.noSuchNumberHint, { count: names.length }),
    );
  }
  const words = names.length > 1 ? reason : `${number}${number && reason ? ' ' : ''}${reason}`;
  return { name, reason: givenReason_(words) };
}
