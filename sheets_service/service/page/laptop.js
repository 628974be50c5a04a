/** @file The page of `okr-review serve`: take a file, show its report and its panel, let them speak to each other. */
'use strict';

const OURS = { 'X-Okr-Laptop': 'yes' };
const MOST = 20 * 2 ** 20; // bytes
const WORDS = {
  reading: 'Reading the sheet …',
  looked: 'Nothing is written yet. The panel shows what a review would add.',
  marked: 'The copy carries the notes. The file that you dropped is as it was.',
  large: ['This file is larger than 20 MB.', 'Review it on the command line: okr-review review FILE.'],
  gone: ['The program on this machine does not answer.', 'Start it again: okr-review serve.'],
};
const byId = (id) => document.getElementById(id);
let place = ''; // the address of the file in hand
let asked = null; // the cell that was gone to last

/** Ask for something; what goes wrong comes as { message, hint }. */
async function ask(address, options = {}) {
  let response;
  try {
    response = await fetch(address, options);
  } catch {
    throw { message: WORDS.gone[0], hint: WORDS.gone[1] };
  }
  const answer = response.status === 204 ? {} : await response.json();
  if (answer.error) {
    throw answer.error;
  }
  return answer;
}

async function take(work) {
  const controls = document.querySelectorAll('#start button, #start input');
  controls.forEach((one) => { one.disabled = true; });
  byId('trouble').hidden = true;
  byId('wait').textContent = WORDS.reading;
  try {
    open(await work());
  } catch (error) {
    byId('message').textContent = error.message;
    byId('way').textContent = error.hint || '';
    byId('trouble').hidden = false;
  } finally {
    byId('wait').textContent = '';
    byId('file').value = '';
    controls.forEach((one) => { one.disabled = false; });
  }
}

const example = () => take(() => ask('/laptop/example', { method: 'POST', headers: OURS }));

function takeFile(file) {
  return take(() => {
    if (file.size > MOST) {
      throw { message: WORDS.large[0], hint: WORDS.large[1] };
    }
    const headers = { ...OURS, 'Content-Type': 'application/octet-stream', 'X-File-Name': encodeURIComponent(file.name) };
    return ask('/laptop/files', { method: 'POST', headers, body: file });
  });
}

function open({ key, name }) {
  place = `/laptop/files/${encodeURIComponent(key)}`;
  asked = null;
  byId('name').textContent = name;
  byId('hint').textContent = WORDS.looked;
  byId('copy').href = `${place}/copy`;
  byId('copy').hidden = true;
  byId('report').src = byId('alone').href = `${place}/report`;
  byId('panel').src = `${place}/panel`;
  byId('start').hidden = true;
  byId('bar').hidden = false;
  byId('desk').hidden = false;
  document.title = `${name} – OKR Review`;
  byId('other').focus();
}

/** Put the file in hand away, and wait for another. */
function putAway() {
  if (place) {
    fetch(place, { method: 'DELETE', headers: OURS, keepalive: true }).catch(() => {});
    place = '';
  }
}

function startAgain() {
  putAway();
  byId('report').src = byId('panel').src = 'about:blank';
  byId('bar').hidden = byId('desk').hidden = true;
  byId('start').hidden = false;
  document.title = 'OKR Review';
  byId('example').focus();
}

/** Show a cell in the report, with its note; a report that is being renewed shows it when it is there. */
function goTo(cell) {
  asked = cell;
  const shown = showAsked();
  if (shown) {
    shown.scrollIntoView({ block: 'center', inline: 'nearest' });
  }
}

function showAsked() {
  const page = byId('report').contentDocument;
  const sheet = asked && [...page.querySelectorAll('table.sheet')].find((one) => one.dataset.tab === asked.tab);
  const cell = sheet && page.getElementById(`${sheet.id}-${asked.a1}`);
  page.querySelectorAll('.here').forEach((one) => one.classList.remove('here'));
  if (cell) {
    cell.classList.add('here');
  }
  return cell;
}

/** The panel has changed the copy: show the report of what is now in hand. */
function renew({ marked }) {
  byId('hint').textContent = marked ? WORDS.marked : WORDS.looked;
  byId('copy').hidden = !marked;
  const frame = byId('report');
  const { scrollY } = frame.contentWindow;
  frame.addEventListener('load', () => {
    frame.contentWindow.scrollTo(0, scrollY);
    showAsked();
  }, { once: true });
  frame.contentWindow.location.reload();
}

addEventListener('message', ({ origin, source, data }) => {
  if (origin === location.origin && source === byId('panel').contentWindow) {
    ({ goTo, renew })[data.wish](data);
  }
});
byId('example').addEventListener('click', example);
byId('other').addEventListener('click', startAgain);
byId('file').addEventListener('change', ({ target }) => target.files[0] && takeFile(target.files[0]));
addEventListener('dragover', (event) => { event.preventDefault(); byId('drop').classList.add('over'); });
addEventListener('dragleave', () => byId('drop').classList.remove('over'));
addEventListener('drop', (event) => {
  event.preventDefault();
  byId('drop').classList.remove('over');
  const [file] = event.dataTransfer.files;
  if (file && byId('desk').hidden) {
    takeFile(file);
  }
});
addEventListener('pagehide', putAway);
addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
