import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Desk, MANIFEST, PUSH_ORDER, RUNNING } from './google/load.mjs';

const ROWS = [
  ['Objective', 'Key result', 'Owner', 'Baseline', 'Target'],
  ['Patients know what happens next', 'Patients who can name their next step (%)', 'Ines', '41', '80'],
  ['', 'Install the new queue screens', 'Ben', '', ''],
  ['', 'Improve handovers', '', '', ''],
];
const PLAN = { Q3: { values: ROWS, notes: { B3: 'ask Ana', A2: 'agreed in June' } }, Minutes: { values: [['12 May']] } };
const OURS = '── OKR review ──';
const desk = (options) => new Desk(PLAN, options);
const reviewed = (options) => {
  const made = desk(options);
  assert.equal(made.open().run('writeFromPanel', 'all').error, undefined);
  return made;
};
const notes = (made) =>
  Object.fromEntries(
    made.snapshot().sheets.flatMap((sheet) =>
      Object.entries(sheet.cells).flatMap(([a1, cell]) => (cell.note ? [[`${sheet.properties.title}!${a1}`, cell.note]] : [])),
    ),
  );
const edit = (made, a1, text) => made.open().book.getSheetByName('Q3').getRange(a1).setRichTextValue({ text });
const titles = (made) => made.snapshot().sheets.map((sheet) => sheet.properties.title);

test('a menu click writes marks into the sheet, once the person has seen what will be written', () => {
  const made = desk();
  const before = made.snapshot();

  const first = made.open();
  first.run('reviewTab');

  assert.deepEqual(made.snapshot(), before, 'the first meeting writes nothing');
  assert.equal(first.sidebars.length, 1);
  const preview = made.open().run('panelData');
  assert.equal(preview.state, 'preview');
  assert.ok(preview.changes.notes.length > 0);
  assert.ok(preview.review.findings.length > 0);

  assert.equal(made.open().run('writeFromPanel', preview.part).state, 'ready');
  const second = made.open();
  second.run('reviewTab');

  const standing = notes(made);
  assert.ok(standing['Q3!B3'].startsWith(`ask Ana\n\n${OURS}`));
  assert.equal(standing['Q3!A2'].split('\n')[0], 'agreed in June');
  assert.deepEqual(titles(made), ['Q3', 'Minutes', 'OKR Review', '_okr_review']);
  assert.match(second.book.toasts.at(-1).message, /findings/);
});

test('a second review without changes writes nothing and says the same', () => {
  const made = reviewed();
  const before = made.snapshot();

  made.open().run('reviewAll');

  assert.deepEqual(made.snapshot(), before);
});

test('the menu is built before anybody has allowed anything, and every item has its function', () => {
  const made = desk();
  for (const start of ['onOpen', 'onInstall']) {
    const here = made.open({ mode: 'NONE' });
    here.run(start);

    const [menu] = here.menus;
    assert.equal(menu.title, 'OKR Review');
    assert.equal(menu.items.length, 13);
    assert.deepEqual(here.world.calls, [], 'no service was called');
    for (const { handler } of menu.items) {
      assert.equal(here.value(`typeof ${handler}`), 'function', handler);
    }
  }
});

test('a selection limits what is marked', () => {
  const made = reviewed();
  made.open({ answers: [{ button: 'YES' }] }).run('clearMarks');
  const here = made.open();
  here.book.getSheetByName('Q3').getRange('A2:E3').activate();

  here.run('review_', 'selection', true);

  const marked = Object.entries(notes(made)).flatMap(([cell, note]) => (note.includes(OURS) ? [cell] : []));
  assert.ok(marked.includes('Q3!B3'));
  assert.ok(marked.every((cell) => /^Q3![A-E][23]$/.test(cell)), marked.join());
});

test('somebody who may only read gets the findings and is told that nothing was written', () => {
  const made = reviewed({ access: { 'bo@example.com': 'reader' } });
  edit(made, 'B4', 'Handovers without questions');
  const before = made.snapshot();
  const here = made.open({ who: 'bo@example.com' });

  here.run('reviewAll');

  assert.deepEqual(made.snapshot(), before);
  assert.match(here.book.toasts.at(-1).message, /nothing was written/);
  const data = made.open({ who: 'bo@example.com' }).run('panelData');
  assert.equal(data.viewer, true);
  assert.ok(data.review.findings.length > 0);
});

test('somebody who may not see the spreadsheet is told so by the service, in its words', () => {
  const made = reviewed();
  const here = made.open({ who: 'eve@example.com' });
  here.book.token = 'ana@example.com';

  here.run('reviewAll');

  const [, words] = here.alerts[0];
  assert.match(words, /\n\n/);
  assert.ok(!words.includes('undefined'));
});

test('somebody who may only read a sheet that nobody has reviewed sees the findings, and cannot write by mistake', () => {
  const made = desk({ access: { 'bo@example.com': 'reader' } });
  const before = made.snapshot();
  const open = () => made.open({ who: 'bo@example.com' });

  open().run('reviewAll');
  assert.ok(open().run('panelData').review.findings.length > 0);
  const data = open().run('writeFromPanel', 'all');

  assert.equal(data.viewer, true);
  assert.ok(data.review.findings.length > 0);
  assert.deepEqual(made.snapshot(), before);
});

test('what the service refuses or Google cannot do is told with message and hint, and the next click works', () => {
  const made = reviewed();
  for (const kind of ['503', '500', '429-html']) {
    edit(made, 'B4', `Handovers without questions, after ${kind}`);
    made.control('POST', 'faults', { kind, method: '*.batchUpdate', times: 50 });
    const here = made.open();

    here.run('reviewAll');

    const [, words] = here.alerts[0];
    const [message, hint] = words.split('\n\n');
    assert.match(message, /\.$/, kind);
    assert.match(hint, /\.$/, kind);
    assert.doesNotMatch(words, /undefined|<html|Error \d/, kind);
    made.control('DELETE', 'faults');
    const next = made.open();
    next.run('reviewAll');
    assert.deepEqual(next.alerts, [], kind);
  }
});

test('a spreadsheet without OKRs is told so, with what to do', () => {
  const made = new Desk({ Minutes: { values: [['12 May'], ['Coffee was discussed']] } });
  const here = made.open();

  here.run('reviewAll');

  assert.match(here.alerts[0][1], /^No OKRs found .*\n\n\S/s);
  assert.deepEqual(titles(made), ['Minutes']);
});

test('help says what the words mean and what leaves the sheet, in one minute', () => {
  const here = desk().open();

  here.run('openHelp');

  const [title, words] = here.alerts[0];
  assert.match(title, /one minute/);
  assert.ok(words.split(/\s+/).length < 130, 'read in a minute');
  for (const said of [/allow no-baseline/, /Clear all marks/, /What leaves the sheet/]) {
    assert.match(words, said);
  }
  assert.deepEqual(here.fetched, []);
});

test('next finding in a sheet without notes says so', () => {
  const here = desk().open();

  here.run('nextFinding');

  assert.match(here.book.toasts.at(-1).message, /No cell has a note/);
});

test('accepting where there is no note says so', () => {
  const here = reviewed().open();
  here.book.getSheetByName('Minutes').getRange('A1').activate();

  here.run('acceptFinding');

  assert.match(here.alerts[0][1], /no note of ours/);
});

test('the stand-ins hold the rules of Google that the add-on relies on', () => {
  const made = reviewed();
  const here = made.open();
  const properties = here.value('PropertiesService.getDocumentProperties()');

  assert.throws(() => properties.setProperty('long', 'x'.repeat(9 * 1024 + 1)), /too large/);
  assert.throws(() => here.run('fetch_', 'https://elsewhere.example/', { method: 'post', headers: {}, payload: '{}' }), /reached/);
  assert.deepEqual(here.fetched, [], 'an address outside the whitelist is never called');
  here.run('switchOn_', { day: 1, hour: 8 });
  assert.throws(() => here.value("ScriptApp.newTrigger('weeklyReview').timeBased().create()"), /too many/);
  assert.throws(() => made.open({ mode: 'NONE' }).run('reviewAll'), /AuthMode.NONE/);
  assert.throws(() => made.open({ mode: 'LIMITED' }).run('showPanel_'), /AuthMode.LIMITED/);
  assert.throws(() => made.open({ trigger: true }).run('openHelp'), /getUi/);
});

test('what is kept for undo fits into properties of 9 KB, and comes back as it was', () => {
  const made = reviewed();
  const here = made.open();
  const rows = Array.from({ length: 3000 }, (_, index) => [`${(index * 2654435761) % 4294967296}`, 'é – “”']);
  const kept = { first: false, notes: [], state: rows };

  here.run('keepForUndo_', kept);

  assert.deepEqual(made.open().run('keptForUndo_'), kept);
  const store = [...made.keeping.stores.get(`properties.document.${made.id}`).entries()];
  assert.ok(store.length > 3);
  assert.ok(store.every(([, text]) => Buffer.byteLength(text) <= 9 * 1024));
  made.open().run('forgetUndo_');
  assert.deepEqual([...made.keeping.stores.get(`properties.document.${made.id}`).keys()], []);
});

test('a double click does nothing but say so', () => {
  const made = reviewed();
  const before = made.snapshot();
  made.keeping.locked = true;
  const here = made.open();

  here.run('reviewAll');

  assert.match(here.alerts[0][1], /is running/);
  assert.deepEqual(here.fetched, []);
  assert.equal(made.keeping.locked, true, 'the lock of the other click stands');
  assert.deepEqual(made.snapshot(), before);
});

test('after anything that goes wrong the lock is free again', () => {
  const made = reviewed();
  const here = made.open({ service: 'http://127.0.0.1:9' });

  here.run('reviewAll');

  assert.match(here.alerts[0][1], /cannot be reached/);
  assert.equal(made.keeping.locked, false);
});

test('a permission that ran out is named, with the address where it is given', () => {
  const here = reviewed().open({ expired: true });

  here.run('reviewAll');

  assert.match(here.alerts[0][1], /run out/);
  assert.match(here.alerts[0][1], /https:\/\/script\.google\.com\/allow/);
  assert.deepEqual(here.fetched, []);
});

test('a token that the service refuses is told as a permission that ran out', () => {
  const made = reviewed();
  const user = { email: 'ana@example.com', identity: 'a.b.c' };

  const { error } = made.open({ user }).run('reviewFromPanel', 'all');

  assert.match(error.message, /run out/);
  assert.match(error.hint, /Reload/);
});

test('without the scope for it there is no identity, and nothing is sent', () => {
  const manifest = { ...MANIFEST, oauthScopes: MANIFEST.oauthScopes.filter((scope) => scope !== 'openid') };
  const here = reviewed().open({ manifest });

  here.run('reviewAll');

  assert.match(here.alerts[0][1], /permission/);
  assert.deepEqual(here.fetched, []);
});

test('without the address of an account nobody is let in', () => {
  const user = { email: 'ana@example.com', identity: RUNNING.identities.nameless };

  const { error } = reviewed().open({ user }).run('reviewFromPanel', 'all');

  assert.match(error.message, /permission/);
});

test('every scope is needed: without one of them something fails', () => {
  const made = reviewed();
  const uses = {
    spreadsheets: (here) => here.run('goToCell', 'Q3', 'B3'),
    'script.external_request': (here) => assert.equal(here.run('reviewFromPanel', 'all').error, undefined),
    'script.container.ui': (here) => here.run('showPanel_'),
    'script.scriptapp': (here) => here.run('switchOn_', { day: 1, hour: 8 }),
  };
  for (const [name, use] of Object.entries(uses)) {
    const oauthScopes = MANIFEST.oauthScopes.filter((scope) => !scope.endsWith(`/${name}`));
    assert.equal(oauthScopes.length, MANIFEST.oauthScopes.length - 1);

    assert.throws(() => use(made.open({ manifest: { ...MANIFEST, oauthScopes } })), name);
    use(made.open());
  }
});

test('an answer that takes longer than Google waits is told, and the next review puts things right', () => {
  const made = reviewed();
  edit(made, 'B4', 'Handovers without questions');
  made.control('POST', 'faults', { kind: 'stall-after', method: '*.batchUpdate', seconds: 2 });

  const { error } = made.open({ seconds: 1 }).run('reviewFromPanel', 'all');

  assert.match(error.message, /within a minute/);
  const again = () => made.open().run('reviewFromPanel', 'all').error;
  const ends = Date.now() + 30_000;
  let told = again();
  while (told && Date.now() < ends) {
    assert.match(told.message, /is running/);
    told = again();
  }
  assert.equal(told, undefined);
  assert.equal(made.open().run('panelData').canUndo, true);
});

test('an answer that is no JSON is told with its status', () => {
  const here = desk().open();

  assert.throws(() => here.run('readAnswer_', 502, '<html>Bad gateway</html>'), /\(502\)/);
  assert.throws(() => here.run('readAnswer_', 200, ''), /\(200\)/);
  assert.throws(() => here.run('readAnswer_', 422, '{"error":{"message":"No OKRs found.","hint":"Mark them."}}'), /No OKRs/);
});

test('clear asks first, and leaves the sheet as it was', () => {
  const made = desk();
  const before = made.snapshot();
  made.open().run('writeFromPanel', 'all');

  made.open({ answers: [{ button: 'NO' }] }).run('clearMarks');
  assert.ok(titles(made).includes('OKR Review'));
  made.open({ answers: [{ button: 'YES' }] }).run('clearMarks');

  assert.deepEqual(made.snapshot(), before);
});

test('undoing the first review leaves the sheet as it was', () => {
  const made = desk();
  const before = made.snapshot();
  made.open().run('writeFromPanel', 'all');

  const here = made.open();
  here.run('undoReview');

  assert.deepEqual(made.snapshot(), before);
  here.run('undoReview');
  assert.match(here.alerts[0][1], /no review to undo/);
});

test('undoing a later review brings back the notes and the state before it, also where rows moved', () => {
  const made = reviewed();
  const before = notes(made);
  const state = (shot) => shot.sheets.find((sheet) => sheet.properties.title === '_okr_review').cells;
  const stood = state(made.snapshot());
  edit(made, 'B4', 'Handovers without questions');
  made.open().run('reviewAll');
  assert.notDeepEqual(notes(made), before);

  const here = made.open();
  here.run('undoReview');

  const after = notes(made);
  assert.equal(after['Q3!B3'], before['Q3!B3']);
  assert.ok(after['Q3!A2'].startsWith('agreed in June'));
  assert.deepEqual(Object.keys(state(made.snapshot())), Object.keys(stood));
  assert.match(here.book.toasts.at(-1).message, /before the last review|left out/);
  const next = made.open();
  next.run('reviewAll');
  assert.deepEqual(next.alerts, []);
});

test('undo never takes a line that somebody typed into our block', () => {
  const made = reviewed();
  const cell = made.open().book.getSheetByName('Q3').getRange('B3');
  cell.setNote(cell.getNote().replace('── end of review ──', 'talked to Ben, May is fine\n── end of review ──'));
  made.open().run('reviewAll');

  made.open().run('undoReview');

  assert.ok(notes(made)['Q3!B3'].includes('talked to Ben, May is fine'));
});

test('what is kept for undo is given up when it is too large, and nothing breaks', () => {
  const made = reviewed();
  const here = made.open();
  const big = Array.from({ length: 200000 }, (_, index) => `${(index * 2654435761) % 4294967296}`);

  here.run('keepForUndo_', { first: false, notes: [], state: [big] });

  assert.equal(here.run('keptForUndo_'), null);
});

test('next finding goes from cell to cell, on to other tabs, and round again', () => {
  const made = reviewed();
  const here = made.open();
  const marked = Object.entries(notes(made)).filter(([, note]) => note.includes(OURS)).length;

  const seen = Array.from({ length: marked }, () => {
    here.run('nextFinding');
    return here.book.getActiveRange().getA1Notation();
  });

  assert.equal(new Set(seen).size, marked);
  here.run('nextFinding');
  assert.equal(here.book.getActiveRange().getA1Notation(), seen[0]);
  assert.match(here.book.toasts.at(-1).message, /last one/);
});

test('accepting in the menu writes words that the next review understands', () => {
  const made = reviewed();
  const marked = Object.entries(notes(made)).filter(([, note]) => note.includes(OURS));
  const [cell, note] = marked.find(([at]) => at.startsWith('Q3!B'));
  const names = [...note.matchAll(/^([a-z-]+-[a-z-]+): /gm)].map((match) => match[1]);
  const text = `${names.length > 1 ? '1 ' : ''}the screens are\nbought, until 2099-05-31`;
  const here = made.open({ answers: [{ button: 'OK', text }] });
  here.book.getSheetByName('Q3').getRange(cell.slice(3)).activate();

  here.run('acceptFinding');

  assert.ok(notes(made)[cell].includes(`allow ${names[0]}: the screens are bought, until 2099-05-31\n\n${OURS}`));
  made.open().run('reviewAll');
  const accepted = made.open().run('panelData').review.waived.find((one) => one.name === names[0]);
  assert.equal(accepted.reason, 'the screens are bought');
  assert.equal(accepted.until, '2099-05-31');
});

test('of several findings on a cell the number says which; a reason may begin with a number', () => {
  const ask = (text, names) => desk().open({ answers: [{ button: 'OK', text }] }).run('askWhy_', names, 'B4');

  assert.deepEqual(ask('2 agreed', ['no-owner', 'no-baseline']), { name: 'no-baseline', reason: 'agreed' });
  assert.deepEqual(ask('2 people agreed', ['no-owner']), { name: 'no-owner', reason: '2 people agreed' });
  assert.throws(() => ask('3 agreed', ['no-owner', 'no-baseline']), /not clear/);
  assert.throws(() => ask('agreed', ['no-owner', 'no-baseline']), /not clear/);
  assert.throws(() => ask('  ', ['no-owner']), /reason/);
  assert.equal(desk().open({ answers: [{ button: 'CANCEL' }] }).run('askWhy_', ['no-owner'], 'B4'), null);
});

test('accepting in the panel writes the answer into the review tab, as text', () => {
  const made = reviewed();
  const { review } = made.open().run('panelData');
  const finding = review.findings.find((one) => !one.silenced_by && one.listed);

  assert.match(made.open().run('waiveFinding', finding.fingerprint, '=IMPORTXML("x")', '2099-05-31').said, /Accepted/);
  made.open().run('reviewAll');

  const again = made.open().run('panelData').review;
  const accepted = again.waived.find((one) => one.fingerprint === finding.fingerprint);
  assert.equal(accepted.reason, '=IMPORTXML("x")');
  assert.equal(accepted.until, '2099-05-31');
});

test('accepting needs a reason, a day that is one, and a finding that is listed', () => {
  const made = reviewed();
  const { review } = made.open().run('panelData');
  const mark = review.findings[0].fingerprint;

  assert.match(made.open().run('waiveFinding', mark, '  ', '').error.message, /reason/);
  assert.match(made.open().run('waiveFinding', mark, 'agreed', 'in May').error.message, /in May/);
  assert.match(made.open().run('waiveFinding', 'unknown', 'agreed', '').error.message, /does not list/);
  assert.match(made.open().run('waiveFinding', '', 'agreed', '').error.message, /does not list/);
});

test('a click in the panel goes to the cell, or says that the tab is gone', () => {
  const here = reviewed().open();

  assert.deepEqual(here.run('goToCell', 'Q3', 'B3'), {});
  assert.equal(here.book.getActiveRange().getA1Notation(), 'B3');
  assert.match(here.run('goToCell', 'Q9', 'B3').error.message, /Q9/);
});

test('the weekly review is one trigger, moved and removed, never two', () => {
  const made = reviewed();
  const say = (text, who) => {
    const here = made.open({ who, answers: [{ button: 'OK', text }] });
    here.run('weeklySettings');
    return here;
  };

  say('Monday 8');
  say('fri 16:00');

  assert.deepEqual(made.keeping.triggers.map(({ handler, day, hour }) => ({ handler, day, hour })), [
    { handler: 'weeklyReview', day: 'FRIDAY', hour: 16 },
  ]);
  assert.match(say('off', 'bo@example.com').prompts[0][1], /Someone else has it on for Friday/);
  assert.equal(made.keeping.triggers.length, 1);
  assert.match(say('Someday 25').alerts[0][1], /not a day and an hour/);
  assert.match(say('off').book.toasts.at(-1).message, /off/);
  assert.deepEqual(made.keeping.triggers, []);
});

test('the weekly review waits until the person has seen a review', () => {
  const made = desk();
  const here = made.open({ answers: [{ button: 'OK', text: 'Monday 8' }] });

  here.run('weeklySettings');

  assert.match(here.alerts[0][1], /has not been reviewed yet/);
  assert.deepEqual(made.keeping.triggers, []);
});

test('two people’s weekly reviews are one review', () => {
  const made = reviewed();

  const first = made.open({ trigger: true });
  first.run('weeklyReview');
  const second = made.open({ who: 'bo@example.com', trigger: true });
  second.run('weeklyReview');

  assert.equal(first.fetched.length, 1);
  assert.equal(second.fetched.length, 0);
});

test('a weekly review that fails is told in the panel, and no longer once it works', () => {
  const made = reviewed();
  made.open({ expired: true, trigger: true }).run('weeklyReview');

  assert.match(made.open().run('panelData').problem, /weekly review of .* did not end: Your permission/);
  made.open({ trigger: true }).run('weeklyReview');
  assert.equal(made.open().run('panelData').problem, '');
});

test('the settings tab is made once, after asking, and the next review reads it', () => {
  const made = reviewed();
  made.open({ answers: [{ button: 'NO' }] }).run('openSettings');
  assert.ok(!titles(made).includes('Settings'));

  made.open({ answers: [{ button: 'YES' }] }).run('openSettings');
  made.open({ answers: [] }).run('openSettings');

  assert.equal(titles(made).filter((title) => title === 'Settings').length, 1);
  made.open().book.getSheetByName('Settings').getRange('B2').setRichTextValue({ text: 'google' });
  made.open().run('reviewAll');
  const { review } = made.open().run('panelData');
  assert.equal(review.preset, 'google');
  assert.deepEqual(review.warnings, []);
});

test('the starter tabs come into this spreadsheet', () => {
  const made = desk();
  const here = made.open();

  here.run('newSheet');

  assert.deepEqual(here.alerts, []);
  assert.ok(titles(made).length > 2);
  assert.ok(!['Q3', 'Minutes'].includes(here.book.getActiveSheet().getName()));
});

test('taking part in audits writes the line that lets them in, and says with whom to share', () => {
  const made = reviewed();
  const here = made.open();

  here.run('takePart');

  assert.match(here.alerts.at(-1)[1], /share this spreadsheet with audits@example\.com, as editor/);
  assert.deepEqual(Object.keys(here.fetched.at(-1).payload), ['spreadsheet']);
});

test('nothing leaves the sheet but its id, the day, and which part is meant', () => {
  const made = reviewed();
  const here = made.open();
  here.run('reviewTab');

  assert.deepEqual(Object.keys(here.fetched[0].payload).sort(), ['scope', 'spreadsheet', 'today']);
  assert.deepEqual(here.fetched[0].headers, ['Authorization', 'X-Okr-Access-Token']);
  assert.ok(!JSON.stringify([...made.keeping.stores].map(([, kept]) => [...kept])).includes(here.world.user.identity));
});

test('the address of the service is the one that may be fetched', () => {
  const here = desk().open();

  assert.deepEqual(MANIFEST.urlFetchWhitelist, [`${here.value('SERVICE_ADDRESS')}/`]);
});

test('every message is filled: no placeholder is left over', () => {
  const here = desk().open();

  assert.equal(here.run('fill_', '{count} note|{count} notes', { count: 1 }), '1 note');
  assert.equal(here.run('fill_', '{count} note|{count} notes', { count: 0 }), '0 notes');
  assert.ok(PUSH_ORDER[0].endsWith('Messages.js'));
});
