// Runs docs/mail-digest.js with stand-ins that hold what Google would: a tab, properties, triggers, the mails sent.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

const google = { lines: null, mails: [], triggers: [], properties: new Map() };
const sheet = { getDataRange: () => ({ getDisplayValues: () => google.lines.map((line) => [line]) }) };
const builder = (handler) => ({
  timeBased: () => builder(handler),
  everyHours: (hours) => ({ create: () => google.triggers.push({ hours, getHandlerFunction: () => handler }) }),
});
const context = vm.createContext({
  SpreadsheetApp: {
    getActive: () => ({ getSheetByName: (name) => (google.lines && name === 'OKR Digest' ? sheet : null), getUrl: () => 'https://sheet' }),
  },
  PropertiesService: {
    getDocumentProperties: () => ({
      getProperty: (name) => google.properties.get(name) ?? null,
      setProperty: (name, value) => google.properties.set(name, value),
    }),
  },
  ScriptApp: {
    getProjectTriggers: () => [...google.triggers],
    deleteTrigger: (one) => google.triggers.splice(google.triggers.indexOf(one), 1),
    newTrigger: builder,
  },
  MailApp: { sendEmail: (mail) => google.mails.push(mail) },
  Utilities: {
    DigestAlgorithm: { SHA_256: 'sha256' },
    Charset: { UTF_8: 'utf8' },
    computeDigest: (algorithm, text) => createHash(algorithm).update(text).digest(),
    base64Encode: (bytes) => Buffer.from(bytes).toString('base64'),
  },
});
vm.runInContext(readFileSync(process.argv[2], 'utf8'), context);
for (const step of JSON.parse(process.argv[3])) {
  if (Array.isArray(step) || step === null) {
    google.lines = step;
  } else {
    context[step]();
  }
}
process.stdout.write(JSON.stringify({ mails: google.mails, triggers: google.triggers.map((one) => one.hours) }));
