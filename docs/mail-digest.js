/**
 * @file Mails the digest of an audit, for the registry's own spreadsheet: paste this into Extensions > Apps Script there, say
 * whom to mail, and run `begin` once. It looks every hour, and is silent as long as nothing changed.
 */

const DIGEST_TO = 'okr-team@example.com'; // addresses, apart by commas
const DIGEST_TAB = 'OKR Digest';
const DIGEST_SENT = 'digest.sent';

/** Look every hour from now on, with the permission of whoever runs this. */
function begin() {
  ScriptApp.getProjectTriggers()
    .filter((trigger) => trigger.getHandlerFunction() === 'mailDigest')
    .forEach((trigger) => ScriptApp.deleteTrigger(trigger));
  ScriptApp.newTrigger('mailDigest').timeBased().everyHours(1).create();
}

/** Mail the digest that stands in the registry, once. */
function mailDigest() {
  const spreadsheet = SpreadsheetApp.getActive();
  const tab = spreadsheet.getSheetByName(DIGEST_TAB);
  const lines = tab ? tab.getDataRange().getDisplayValues().map(([line]) => line) : [];
  const text = lines.join('\n').trim();
  const { SHA_256 } = Utilities.DigestAlgorithm;
  const mark = Utilities.base64Encode(Utilities.computeDigest(SHA_256, text, Utilities.Charset.UTF_8));
  const properties = PropertiesService.getDocumentProperties();
  if (text && properties.getProperty(DIGEST_SENT) !== mark) {
    MailApp.sendEmail({ to: DIGEST_TO, subject: lines[0], body: `${text}\n\n${spreadsheet.getUrl()}` });
    properties.setProperty(DIGEST_SENT, mark);
  }
}
