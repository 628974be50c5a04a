/**
 * @file SpreadsheetApp's spreadsheet, sheets and ranges, as far as the add-on uses them. The cells stand in the Sheets
 * double, so that the add-on and the service look at one and the same spreadsheet. A function that is missing here fails.
 */

import { fetchNow } from './http.mjs';

const FIELDS =
  'properties(timeZone),sheets(properties(sheetId,title,hidden,gridProperties(rowCount,columnCount)),' +
  'data(rowData(values(formattedValue,note))))';

export class Book {
  constructor(double, id, token) {
    Object.assign(this, { double, id, token, stale: true, toasts: [], activeId: null, active: null });
  }

  /** Read again what somebody else may have written. */
  read() {
    if (this.stale) {
      const mask = encodeURIComponent(FIELDS);
      this.content = this.ask('GET', `/v4/spreadsheets/${this.id}?fields=${mask}`);
      this.stale = false;
    }
    return this.content;
  }

  write(...requests) {
    this.ask('POST', `/v4/spreadsheets/${this.id}:batchUpdate`, { requests });
    this.stale = true;
  }

  ask(method, path, body) {
    const headers = { Authorization: `Bearer ${this.token}`, 'Content-Type': 'application/json' };
    const { status, text } = fetchNow(this.double + path, { method, headers, body: body && JSON.stringify(body) });
    if (status !== 200) {
      throw new Error(`Exception: Service Spreadsheets: ${text}`);
    }
    return JSON.parse(text);
  }

  getId() {
    return this.id;
  }

  getSpreadsheetTimeZone() {
    return this.read().properties.timeZone || 'Etc/UTC';
  }

  getSheets() {
    return this.read().sheets.map((one) => new Sheet(this, one.properties.sheetId ?? 0));
  }

  getSheetByName(name) {
    return this.getSheets().find((one) => one.getName() === name) ?? null;
  }

  getActiveSheet() {
    return this.getSheets().find((one) => one.id === this.activeId) ?? this.getSheets()[0];
  }

  setActiveSheet(sheet) {
    this.activeId = sheet.id;
    this.active = null;
    return sheet;
  }

  getActiveRange() {
    return this.active ?? this.getActiveSheet().getRange(1, 1);
  }

  getCurrentCell() {
    const range = this.getActiveRange();
    return range.sheet.getRange(range.row, range.column);
  }

  insertSheet(title, index) {
    this.write({ addSheet: { properties: { title, index } } });
    return this.setActiveSheet(this.getSheetByName(title));
  }

  toast(message, title, seconds) {
    this.toasts.push({ message, title, seconds });
  }
}

class Sheet {
  constructor(book, id) {
    Object.assign(this, { book, id });
  }

  get content() {
    const found = this.book.read().sheets.find((one) => (one.properties.sheetId ?? 0) === this.id);
    if (!found) {
      throw new Error('Exception: The sheet was deleted.');
    }
    return found;
  }

  get rows() {
    return (this.content.data?.[0]?.rowData ?? []).map((row) => row.values ?? []);
  }

  getName() {
    return this.content.properties.title;
  }

  getSheetId() {
    return this.id;
  }

  isSheetHidden() {
    return Boolean(this.content.properties.hidden);
  }

  getMaxRows() {
    return this.content.properties.gridProperties.rowCount;
  }

  getMaxColumns() {
    return this.content.properties.gridProperties.columnCount;
  }

  getLastRow() {
    return this.rows.reduce((last, row, at) => (row.some((cell) => cell.formattedValue) ? at + 1 : last), 0);
  }

  getLastColumn() {
    return Math.max(0, ...this.rows.flatMap((row) => row.map((cell, at) => (cell.formattedValue ? at + 1 : 0))));
  }

  getDataRange() {
    return this.getRange(1, 1, Math.max(1, this.getLastRow()), Math.max(1, this.getLastColumn()));
  }

  getRange(first, column, height = 1, width = 1) {
    if (typeof first !== 'string') {
      return new Range(this, first, column, height, width);
    }
    const [, left, top, right = left, bottom = top] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(first) ?? [];
    if (!left) {
      throw new Error('Exception: Range not found');
    }
    const from = columnOf(left);
    return new Range(this, Number(top), from, Number(bottom) - Number(top) + 1, columnOf(right) - from + 1);
  }

  insertRowsAfter(row, count) {
    const range = { sheetId: this.id, dimension: 'ROWS', startIndex: row, endIndex: row + count };
    this.book.write({ insertDimension: { range, inheritFromBefore: true } });
  }

  clearContents() {
    this.book.write({ updateCells: { range: { sheetId: this.id }, fields: 'userEnteredValue' } });
  }

  setFrozenRows(count) {
    const properties = { sheetId: this.id, gridProperties: { frozenRowCount: count } };
    this.book.write({ updateSheetProperties: { properties, fields: 'gridProperties.frozenRowCount' } });
  }
}

class Range {
  constructor(sheet, row, column, height, width) {
    Object.assign(this, { sheet, row, column, height, width });
    const fits = row + height - 1 <= sheet.getMaxRows() && column + width - 1 <= sheet.getMaxColumns();
    if (row < 1 || column < 1 || height < 1 || width < 1 || !fits) {
      throw new Error('Exception: The coordinates of the range are outside the dimensions of the sheet.');
    }
  }

  getRow() {
    return this.row;
  }

  getColumn() {
    return this.column;
  }

  getA1Notation() {
    const first = `${lettersOf(this.column)}${this.row}`;
    const last = `${lettersOf(this.column + this.width - 1)}${this.row + this.height - 1}`;
    return first === last ? first : `${first}:${last}`;
  }

  getDisplayValues() {
    return this.each((cell) => cell.formattedValue ?? '');
  }

  getDisplayValue() {
    return this.getDisplayValues()[0][0];
  }

  getNotes() {
    return this.each((cell) => cell.note ?? '');
  }

  getNote() {
    return this.getNotes()[0][0];
  }

  setNote(note) {
    return this.put([[{ note }]], 'note');
  }

  setValues(rows) {
    return this.put(rows.map((row) => row.map(typed)), 'userEnteredValue');
  }

  setRichTextValues(rows) {
    const literal = (value) => (value.text ? { userEnteredValue: { stringValue: value.text } } : {});
    return this.put(rows.map((row) => row.map(literal)), 'userEnteredValue');
  }

  setRichTextValue(value) {
    return this.setRichTextValues([[value]]);
  }

  setNumberFormat(pattern) {
    const numberFormat = { type: pattern === '@' ? 'TEXT' : 'NUMBER', pattern };
    const cell = { userEnteredFormat: { numberFormat } };
    return this.put(this.each(() => cell), 'userEnteredFormat.numberFormat');
  }

  setFontWeight(weight) {
    const cell = { userEnteredFormat: { textFormat: { bold: weight === 'bold' } } };
    return this.put(this.each(() => cell), 'userEnteredFormat.textFormat.bold');
  }

  activate() {
    this.sheet.book.setActiveSheet(this.sheet);
    this.sheet.book.active = this;
    return this;
  }

  each(read) {
    const { rows } = this.sheet;
    const line = (row) => Array.from({ length: this.width }, (_, at) => read(rows[row]?.[this.column - 1 + at] ?? {}));
    return Array.from({ length: this.height }, (_, at) => line(this.row - 1 + at));
  }

  put(rows, fields) {
    if (rows.length !== this.height || rows.some((row) => row.length !== this.width)) {
      throw new Error('Exception: The number of rows or columns in the data does not match the range.');
    }
    const start = { sheetId: this.sheet.id, rowIndex: this.row - 1, columnIndex: this.column - 1 };
    this.sheet.book.write({ updateCells: { start, rows: rows.map((values) => ({ values })), fields } });
    return this;
  }
}

/** What setValues makes of a text: a formula is one. */
function typed(value) {
  const kind = typeof value === 'number' ? 'numberValue' : String(value).startsWith('=') ? 'formulaValue' : 'stringValue';
  return value === '' ? {} : { userEnteredValue: { [kind]: value } };
}

function columnOf(letters) {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function lettersOf(column) {
  return column > 0 ? lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26)) : '';
}
