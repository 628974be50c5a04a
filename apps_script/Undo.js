/**
 * @file The way back from the last review. What stood before it is kept in the document's properties: our notes, and the
 * hidden state tab that drives the colours. People's words are never kept and never replaced.
 */

const UNDO_KEY = 'undo';
const UNDO_PIECE = 8000; // characters; a property holds 9 KB
const UNDO_MOST = 40; // pieces; the store holds 500 KB, and others may use it

/**
 * @typedef {{sheet: number, row: number, column: number, text: string, line: string, block: string}} KeptNote a note of ours,
 *   the text of its cell and a digest of its row; rows and columns count from 1
 * @typedef {{first: boolean, notes: KeptNote[], state: string[][]}} Kept
 */

/**
 * Look at what stands before a review.
 * @param {GoogleAppsScript.Spreadsheet.Spreadsheet} spreadsheet
 * @returns {Kept}
 */
function lookBefore_(spreadsheet) {
  const state = spreadsheet.getSheetByName(STATE_TAB);
  if (!state) {
    return { first: true, notes: [], state: [] };
  }
  const notes = eachOfOurNotes_(spreadsheet).map(({ sheet, row, column, note }) => ({
    sheet: sheet.getSheetId(),
    row,
    column,
    text: sheet.getRange(row, column).getDisplayValue(),
    line: lineOf_(sheet.getRange(row, 1, 1, sheet.getLastColumn()).getDisplayValues()[0]),
    block: splitNote_(note).block,
  }));
  return { first: false, notes, state: state.getDataRange().getDisplayValues() };
}

/**
 * Keep it until the next review; what is too large is not kept, and then there is nothing to undo.
 * @param {Kept} kept
 */
function keepForUndo_(kept) {
  const properties = PropertiesService.getDocumentProperties();
  forgetUndo_();
  const packed = pack_(kept);
  const count = Math.ceil(packed.length / UNDO_PIECE);
  if (count > UNDO_MOST) {
    return;
  }
  /** @type {Record<string, string>} */
  const pieces = { [UNDO_KEY]: String(count) };
  for (let index = 0; index < count; index += 1) {
    pieces[`${UNDO_KEY}.${index}`] = packed.slice(index * UNDO_PIECE, (index + 1) * UNDO_PIECE);
  }
  properties.setProperties(pieces);
}

function forgetUndo_() {
  const properties = PropertiesService.getDocumentProperties();
  const count = Number(properties.getProperty(UNDO_KEY) || 0);
  for (let index = 0; index < count; index += 1) {
    properties.deleteProperty(`${UNDO_KEY}.${index}`);
  }
  properties.deleteProperty(UNDO_KEY);
}

/** @returns {Kept | null} */
function keptForUndo_() {
  const properties = PropertiesService.getDocumentProperties();
  const count = Number(properties.getProperty(UNDO_KEY) || 0);
  if (!count) {
    return null;
  }
  const pieces = Array.from({ length: count }, (_, index) => properties.getProperty(`${UNDO_KEY}.${index}`) || '');
  return unpack_(pieces.join(''));
}

/**
 * Undo the last review made from this menu; the document lock is held by the caller.
 * @returns {string} what was done, for the person
 */
function undo_() {
  const spreadsheet = SpreadsheetApp.getActive();
  const kept = keptForUndo_();
  if (!kept) {
    throw new Problem(MESSAGES.problem.noUndo, MESSAGES.problem.noUndoHint);
  }
  if (kept.first) {
    callService_('/v1/reviews:clear', { spreadsheet: spreadsheet.getId() });
    forgetUndo_();
    return MESSAGES.undoneFirst;
  }
  for (const { sheet, row, column, note } of eachOfOurNotes_(spreadsheet)) {
    sheet.getRange(row, column).setNote(splitNote_(note).people);
  }
  const lost = kept.notes.filter((one) => !putBack_(spreadsheet, one)).length;
  putStateBack_(spreadsheet, kept.state);
  forgetUndo_();
  return lost ? fill_(MESSAGES.undoneMost, { count: lost }) : MESSAGES.undone;
}

/**
 * @param {GoogleAppsScript.Spreadsheet.Spreadsheet} spreadsheet
 * @param {KeptNote} one
 * @returns {boolean} whether its row was found
 */
function putBack_(spreadsheet, one) {
  const sheet = spreadsheet.getSheets().find((found) => found.getSheetId() === one.sheet);
  const row = sheet ? rowOf_(sheet.getDataRange().getDisplayValues(), one) : 0;
  if (!sheet || !row) {
    return false;
  }
  const cell = sheet.getRange(row, one.column);
  const people = cell.getNote();
  cell.setNote(people ? `${people}\n\n${one.block}` : one.block);
  return true;
}

/**
 * @param {string[][]} rows
 * @param {KeptNote} one
 * @returns {number} the row that reads as it did, where it was or alone elsewhere; else the cell that does; 0 for none
 */
function rowOf_(rows, one) {
  const find = (/** @type {(row: string[]) => boolean} */ reads) => {
    const found = rows.flatMap((row, index) => (reads(row) ? [index + 1] : []));
    return found.includes(one.row) ? one.row : found.length === 1 ? found[0] : 0;
  };
  const whole = find((row) => lineOf_(row) === one.line);
  return whole || (one.text ? find((row) => row[one.column - 1] === one.text) : 0);
}

/**
 * @param {string[]} row
 * @returns {string} short, and the same for the same texts
 */
function lineOf_(row) {
  const digest = Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, JSON.stringify(row), Utilities.Charset.UTF_8);
  return Utilities.base64Encode(digest);
}

/**
 * @param {GoogleAppsScript.Spreadsheet.Spreadsheet} spreadsheet
 * @param {string[][]} rows
 */
function putStateBack_(spreadsheet, rows) {
  const state = spreadsheet.getSheetByName(STATE_TAB);
  const page = spreadsheet.getSheetByName(REVIEW_TAB);
  if (state && rows.length) {
    const missing = rows.length - state.getMaxRows();
    if (missing > 0) {
      state.insertRowsAfter(state.getMaxRows(), missing);
    }
    state.clearContents();
    // Rich text is never read as a formula, a number or a date.
    state.getRange(1, 1, rows.length, rows[0].length).setRichTextValues(rows.map((row) => row.map(literal_)));
  }
  if (page) {
    page.getRange(2, 1).setRichTextValue(literal_(MESSAGES.undoneMark));
  }
}

/**
 * @param {string} text
 * @returns {GoogleAppsScript.Spreadsheet.RichTextValue}
 */
function literal_(text) {
  return SpreadsheetApp.newRichTextValue().setText(text).build();
}

/**
 * @param {GoogleAppsScript.Spreadsheet.Spreadsheet} spreadsheet
 * @returns {{sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number, column: number, note: string}[]} in reading order
 */
function eachOfOurNotes_(spreadsheet) {
  return spreadsheet
    .getSheets()
    .filter((sheet) => ![REVIEW_TAB, STATE_TAB].includes(sheet.getName()))
    .flatMap((sheet) =>
      sheet
        .getDataRange()
        .getNotes()
        .flatMap((line, row) =>
          line.flatMap((note, column) => (note.includes(FENCE) ? [{ sheet, row: row + 1, column: column + 1, note }] : [])),
        ),
    );
}

const OUR_LINE = /^(?:(?:[a-z]+(?:-[a-z]+)+|Ask|Fix|Other view): |$)/;

/**
 * Split a note into people's words and our block; a line that somebody typed into the block is theirs.
 * @param {string} note
 * @returns {{people: string, block: string}}
 */
function splitNote_(note) {
  const start = note.indexOf(FENCE);
  if (start < 0) {
    return { people: note, block: '' };
  }
  const end = note.indexOf(FENCE_END, start);
  const lines = note.slice(start + FENCE.length, end < 0 ? note.length : end).replace(/^\n+|\n+$/g, '').split('\n');
  const around = note.slice(0, start).replace(/\n\n$/, '') + (end < 0 ? '' : note.slice(end + FENCE_END.length));
  const theirs = lines.filter((line) => !OUR_LINE.test(line));
  const people = theirs.length ? [...(around ? [around] : []), ...theirs].join('\n') : around;
  return { people, block: [FENCE, ...lines.filter((line) => OUR_LINE.test(line)), FENCE_END].join('\n') };
}

/**
 * @param {unknown} given
 * @returns {string}
 */
function pack_(given) {
  return Utilities.base64Encode(Utilities.gzip(Utilities.newBlob(JSON.stringify(given))).getBytes());
}

/**
 * @param {string} packed
 * @returns {any} null for what cannot be read
 */
function unpack_(packed) {
  try {
    const blob = Utilities.newBlob(Utilities.base64Decode(packed), 'application/x-gzip');
    return JSON.parse(Utilities.ungzip(blob).getDataAsString());
  } catch (error) {
    return null;
  }
}
