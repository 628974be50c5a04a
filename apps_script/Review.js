/** @file What the menu and the panel do: review, look, go to a finding, accept one, clear, start from a template. */

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

const CACHE_SECONDS = 1200;
const CACHE_PIECE = 90000; // characters; an entry holds 100 KB

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

/**
 * Hold the document's lock, so that a second click does nothing but say so.
 * @template T
 * @param {() => T} work
 * @returns {T}
 */
function alone_(work) {
  const lock = LockService.getDocumentLock();
  if (lock && !lock.tryLock(500)) {
    throw new Problem(MESSAGES.problem.busy, MESSAGES.problem.busyHint, 'busy');
  }
  try {
    return work();
  } finally {
    if (lock) {
      lock.releaseLock();
    }
  }
}

/**
 * Let the person see what can be mended; anything else is a defect, and Google shows it.
 * @param {() => void} work
 */
function attempt_(work) {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Problem)) {
      throw error;
    }
    const ui = SpreadsheetApp.getUi();
    SpreadsheetApp.getActive().toast(error.message, MESSAGES.title, 5);
    ui.alert(MESSAGES.title, `${error.message}\n\n${error.hint}`, ui.ButtonSet.OK);
  }
}

/**
 * @param {string} question
 * @returns {boolean}
 */
function agreed_(question) {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(MESSAGES.title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/**
 * @param {string} text
 * @returns {string}
 */
function oneLine_(text) {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * @param {string} text
 * @returns {string}
 */
function givenReason_(text) {
  const reason = oneLine_(text);
  if (!reason) {
    throw new Problem(MESSAGES.problem.noReason, MESSAGES.problem.noReasonHint);
  }
  return reason;
}

/**
 * Keep what was seen for the panel, for this person and a short while.
 * @param {Seen} seen
 * @returns {Seen}
 */
function remember_(seen) {
  const packed = pack_(seen);
  const key = cacheKey_();
  const count = Math.ceil(packed.length / CACHE_PIECE);
  /** @type {Record<string, string>} */
  const pieces = { [key]: String(count) };
  for (let index = 0; index < count; index += 1) {
    pieces[`${key}.${index}`] = packed.slice(index * CACHE_PIECE, (index + 1) * CACHE_PIECE);
  }
  CacheService.getUserCache().putAll(pieces, CACHE_SECONDS);
  return seen;
}

/** @returns {Seen | null} */
function recall_() {
  const cache = CacheService.getUserCache();
  const key = cacheKey_();
  const count = Number(cache.get(key) || 0);
  const pieces = Array.from({ length: count }, (_, index) => cache.get(`${key}.${index}`) || '');
  return count ? unpack_(pieces.join('')) : null;
}

function forget_() {
  CacheService.getUserCache().remove(cacheKey_());
}

/** @returns {string} */
function cacheKey_() {
  return `seen.${SpreadsheetApp.getActive().getId()}`;
}
