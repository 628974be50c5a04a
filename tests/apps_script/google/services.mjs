/**
 * @file Apps Script's services as the add-on meets them. They keep state and hold Google's rules: what may be called in which
 * authorisation mode and with which scopes, 9 KB a property, 100 KB a cache entry, 60 s and the whitelist of a fetch, one lock
 * a document, one trigger of a kind for each person and document, 20 in all.
 */

import { createHash, randomUUID } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

import { Book } from './book.mjs';
import { fetchNow } from './http.mjs';

const SCOPE = 'https://www.googleapis.com/auth/';
const NEEDS = {
  spreadsheet: 'spreadsheets',
  fetch: 'script.external_request',
  ui: 'script.container.ui',
  triggers: 'script.scriptapp',
};

/** What outlives one run: properties, caches, locks and triggers, as Google keeps them. */
export class Keeping {
  constructor() {
    Object.assign(this, { stores: new Map(), locked: false, triggers: [] });
  }
}

/**
 * @param {{
 *   manifest: any, double: string, service: string, spreadsheet: string, user: {email: string, identity: string | null},
 *   keeping: Keeping, mode?: 'NONE' | 'LIMITED' | 'FULL', seconds?: number, now?: () => number, expired?: boolean,
 *   trigger?: boolean, answers?: {button: string, text?: string}[], page: (name: string) => string, calls: string[],
 * }} world
 */
export function services(world) {
  const book = new Book(world.double, world.spreadsheet, world.user.email);
  const said = { menus: [], alerts: [], prompts: [], sidebars: [], fetched: [] };

  const may = (what, modes = ['LIMITED', 'FULL']) => {
    world.calls.push(what);
    if (!modes.includes(world.mode ?? 'FULL')) {
      throw new Error(`Exception: You do not have permission to call ${what} in AuthMode.${world.mode}.`);
    }
    const scope = NEEDS[what.split(' ')[0]];
    if (scope && !world.manifest.oauthScopes.includes(SCOPE + scope)) {
      throw new Error(`Exception: Specified permissions are not sufficient. Required: ${SCOPE + scope}`);
    }
  };

  const answer = (kind, given) => {
    said[kind].push(given);
    return world.answers?.shift() ?? { button: 'OK', text: '' };
  };

  const ui = {
    Button: { OK: 'OK', CANCEL: 'CANCEL', YES: 'YES', NO: 'NO', CLOSE: 'CLOSE' },
    ButtonSet: { OK: 'OK', OK_CANCEL: 'OK_CANCEL', YES_NO: 'YES_NO' },
    createMenu: (title) => menu(title, said.menus),
    createAddonMenu: () => menu('Extensions', said.menus),
    alert: (...given) => {
      may('ui alert');
      return answer('alerts', given).button;
    },
    prompt: (...given) => {
      may('ui prompt');
      const { button, text } = answer('prompts', given);
      return { getSelectedButton: () => button, getResponseText: () => text ?? '' };
    },
    showSidebar: (page) => {
      may('ui sidebar', ['FULL']);
      said.sidebars.push(page);
    },
  };

  const SpreadsheetApp = {
    getUi: () => {
      if (world.trigger) {
        throw new Error('Exception: Cannot call SpreadsheetApp.getUi() from this context.');
      }
      return ui;
    },
    getActive: () => {
      may('spreadsheet');
      return book;
    },
    flush: () => {
      book.stale = true;
    },
    newRichTextValue: () => {
      const value = { text: '' };
      const builder = { setText: (text) => Object.assign(value, { text }) && builder, build: () => value };
      return builder;
    },
  };

  const UrlFetchApp = {
    fetch: (address, { method, headers, contentType, payload, muteHttpExceptions }) => {
      may('fetch', ['FULL']);
      if (!world.manifest.urlFetchWhitelist.some((one) => address.startsWith(one))) {
        throw new Error(`Exception: ${address} is not in the whitelist.`);
      }
      said.fetched.push({ address, payload: JSON.parse(payload), headers: Object.keys(headers) });
      const { host } = new URL(address);
      const here = address.replace(`https://${host}`, world.service);
      const options = { method: method.toUpperCase(), headers: { ...headers, 'Content-Type': contentType }, body: payload };
      const { status, text } = fetchNow(here, options, world.seconds ?? 60);
      book.stale = true;
      if (status >= 400 && !muteHttpExceptions) {
        throw new Error(`Exception: Request failed for ${address} returned code ${status}.`);
      }
      return { getResponseCode: () => status, getContentText: () => text };
    },
  };

  const properties = (name) => {
    may('properties');
    return store(world.keeping, `properties.${name}`, { entry: 9 * 1024, whole: 500 * 1024 });
  };
  const mine = `${world.user.email}`;
  const PropertiesService = {
    getDocumentProperties: () => properties(`document.${world.spreadsheet}`),
    getUserProperties: () => properties(`user.${mine}`),
  };
  const CacheService = {
    getUserCache: () => {
      may('cache');
      const kept = store(world.keeping, `cache.${mine}`, { entry: 100 * 1024, whole: Infinity });
      return {
        get: kept.getProperty,
        putAll: (pieces, seconds) => {
          if (!(seconds > 0 && seconds <= 21600)) {
            throw new Error('Exception: Argument too large: expirationInSeconds');
          }
          kept.setProperties(pieces);
        },
        remove: kept.deleteProperty,
      };
    },
  };

  const LockService = {
    getDocumentLock: () => {
      may('lock');
      let holds = false;
      return {
        tryLock: () => {
          holds = holds || !world.keeping.locked;
          world.keeping.locked = true;
          return holds;
        },
        releaseLock: () => {
          world.keeping.locked = holds ? false : world.keeping.locked;
          holds = false;
        },
      };
    },
  };

  const weekdays = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];
  const ScriptApp = {
    AuthMode: { NONE: 'NONE', LIMITED: 'LIMITED', FULL: 'FULL' },
    AuthorizationStatus: { REQUIRED: 'REQUIRED', NOT_REQUIRED: 'NOT_REQUIRED' },
    WeekDay: Object.fromEntries(weekdays.map((day) => [day, day])),
    getOAuthToken: () => {
      may('token');
      return world.expired ? '' : world.user.email;
    },
    getIdentityToken: () => {
      may('token');
      return world.manifest.oauthScopes.includes('openid') ? world.user.identity : null;
    },
    getAuthorizationInfo: () => ({
      getAuthorizationStatus: () => (world.expired ? 'REQUIRED' : 'NOT_REQUIRED'),
      getAuthorizationUrl: () => (world.expired ? 'https://script.google.com/allow' : null),
    }),
    newTrigger: (handler) => {
      may('triggers', ['FULL']);
      const made = { handler, user: mine, spreadsheet: world.spreadsheet, id: randomUUID() };
      const builder = {
        timeBased: () => builder,
        onWeekDay: (day) => Object.assign(made, { day }) && builder,
        atHour: (hour) => Object.assign(made, { hour }) && builder,
        inTimezone: (zone) => Object.assign(made, { zone }) && builder,
        create: () => addTrigger(world.keeping, made),
      };
      return builder;
    },
    getUserTriggers: () => {
      may('triggers', ['FULL']);
      return world.keeping.triggers
        .filter((one) => one.user === mine && one.spreadsheet === world.spreadsheet)
        .map(shownTrigger);
    },
    deleteTrigger: (trigger) => {
      may('triggers', ['FULL']);
      world.keeping.triggers = world.keeping.triggers.filter((one) => one.id !== trigger.getUniqueId());
    },
  };

  const HtmlService = {
    createTemplateFromFile: (name) => {
      const template = { evaluate: () => output(world.page(name), template) };
      return template;
    },
  };

  const Utilities = {
    Charset: { UTF_8: 'UTF-8' },
    DigestAlgorithm: { MD5: 'md5' },
    base64Decode: (text) => [...Buffer.from(text, 'base64')],
    base64Encode: (bytes) => Buffer.from(bytes).toString('base64'),
    computeDigest: (kind, text) => [...createHash(kind).update(text, 'utf8').digest()],
    formatDate: (date, zone) => new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(date),
    gzip: (blob) => blobOf(gzipSync(Buffer.from(blob.getBytes()))),
    newBlob: (content) => blobOf(Buffer.from(content)),
    ungzip: (blob) => blobOf(gunzipSync(Buffer.from(blob.getBytes()))),
  };

  const given = {
    SpreadsheetApp, UrlFetchApp, PropertiesService, CacheService, LockService, ScriptApp, HtmlService, Utilities,
  };
  return { given, book, said };
}

function menu(title, menus) {
  const made = { title, items: [] };
  const builder = {
    addItem: (label, handler) => made.items.push({ label, handler }) && builder,
    addSeparator: () => builder,
    addToUi: () => menus.push(made),
  };
  return builder;
}

function store(keeping, name, limits) {
  if (!keeping.stores.has(name)) {
    keeping.stores.set(name, new Map());
  }
  const kept = keeping.stores.get(name);
  const set = (key, value) => {
    if (typeof value !== 'string') {
      throw new Error(`a property holds text, not ${typeof value}`);
    }
    if (Buffer.byteLength(value) > limits.entry) {
      throw new Error('Exception: Argument too large: value');
    }
    kept.set(key, value);
    const total = [...kept].reduce((sum, [one, text]) => sum + Buffer.byteLength(one + text), 0);
    if (total > limits.whole) {
      throw new Error('Exception: You have exceeded the property storage quota.');
    }
  };
  return {
    getProperty: (key) => kept.get(key) ?? null,
    setProperty: set,
    setProperties: (pieces) => Object.entries(pieces).forEach(([key, value]) => set(key, value)),
    deleteProperty: (key) => kept.delete(key),
  };
}

function addTrigger(keeping, made) {
  const own = keeping.triggers.filter((one) => one.user === made.user);
  if (own.some((one) => one.spreadsheet === made.spreadsheet)) {
    throw new Error('Exception: This add-on has created too many time-based triggers in this document for this account.');
  }
  if (own.length >= 20) {
    throw new Error('Exception: This script has too many triggers.');
  }
  keeping.triggers.push(made);
  return shownTrigger(made);
}

function shownTrigger(trigger) {
  return { getHandlerFunction: () => trigger.handler, getUniqueId: () => trigger.id };
}

/** A page as HtmlService makes it: what stands in `<?= … ?>` is escaped. */
function output(text, values) {
  const escaped = (value) => String(value).replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`);
  const content = text.replace(/<\?=\s*(\w+)\s*\?>/g, (_, name) => escaped(values[name]));
  const page = { title: '', content, setTitle: (title) => Object.assign(page, { title }) };
  return page;
}

function blobOf(bytes) {
  return { getBytes: () => [...bytes], getDataAsString: () => Buffer.from(bytes).toString('utf8') };
}
