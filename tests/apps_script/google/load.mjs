/** @file The add-on in a fresh run, as Apps Script starts one for every click: its files in push order, its services around. */

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

import { fetchNow } from './http.mjs';
import { Keeping, services } from './services.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const read = (...path) => readFileSync(join(ROOT, ...path), 'utf8');

export const MANIFEST = JSON.parse(read('apps_script', 'appsscript.json'));
export const PUSH_ORDER = JSON.parse(read('docs', 'clasp.example.json')).filePushOrder;

/** Where the service and the double answer, and who the people are; the test that starts this process says so. */
export const RUNNING = JSON.parse(process.env.OKR_REVIEW_RUNNING ?? '{}');

/** One spreadsheet with the people who open it. */
export class Desk {
  constructor(tabs, { access = {}, owner = 'ana@example.com' } = {}) {
    this.keeping = new Keeping();
    const body = { title: 'Plan', tabs, owner, access: { 'bo@example.com': 'writer', ...access } };
    this.id = this.control('POST', 'spreadsheets', body).spreadsheetId;
  }

  control(method, name, body) {
    const options = { method, headers: { 'Content-Type': 'application/json' }, body: body && JSON.stringify(body) };
    return JSON.parse(fetchNow(`${RUNNING.double}/__double/${name}`, options).text);
  }

  snapshot() {
    return this.control('GET', `snapshot?id=${this.id}`);
  }

  /** Somebody opens the spreadsheet; `options` change the world around the add-on. */
  open({ who = 'ana@example.com', manifest = MANIFEST, ...options } = {}) {
    const world = {
      manifest,
      double: RUNNING.double,
      service: RUNNING.service,
      spreadsheet: this.id,
      user: { email: who, identity: RUNNING.identities[who] ?? null },
      keeping: this.keeping,
      page: (name) => read('apps_script', `${name}.html`),
      calls: [],
      ...options,
    };
    const { given, book, said } = services(world);
    const context = vm.createContext({ ...given, console });
    for (const path of PUSH_ORDER) {
      vm.runInContext(read(path), context, { filename: path });
    }
    const run = (name, ...values) => {
      book.stale = true;
      const found = vm.runInContext(`${name}(...${JSON.stringify(values)})`, context);
      // As google.script.run hands it over: plain values.
      return found === undefined ? undefined : JSON.parse(JSON.stringify(found));
    };
    const value = (expression) => vm.runInContext(expression, context);
    return { run, value, book, world, ...said };
  }
}
