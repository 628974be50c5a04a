/**
 * @file Stands in for Google beside the add-on's panel: what the panel asks with google.script.run is answered by this
 * machine, and a click on a cell goes to the report beside it.
 */
'use strict';

(() => {
  const place = location.pathname.replace(/\/panel$/, '');
  const saids = {
    write: 'The copy carries the notes. Download it above.',
    review: 'Reviewed once more.',
    undo: 'The copy is as it was before.',
    accept: 'Accepted in the copy.',
  };
  document.body.dataset.words = JSON.stringify({
    ...MESSAGES.panel,
    leaves: 'Nothing leaves this machine. The marks go into a copy; the file that you dropped stays as it is.',
    sinceFirst: 'This is the first review of this file.',
  });

  async function ask(act, order) {
    const options = {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Okr-Laptop': 'yes' },
      body: JSON.stringify(order || {}),
    };
    const response = await fetch(`${place}/${act}`, act === 'look' ? {} : options);
    return response.json();
  }

  async function change(act, order) {
    const answer = await ask(act, order);
    if (answer.error) {
      return answer;
    }
    parent.postMessage({ wish: 'renew', marked: answer.state === 'ready' }, location.origin);
    return { ...answer, said: saids[act] };
  }

  const answers = {
    panelData: () => ask('look'),
    reviewFromPanel: () => change('review'),
    writeFromPanel: () => change('write'),
    undoLastReview: () => change('undo'),
    waiveFinding: (key, given, until) => {
      const reason = given.replace(/\s+/g, ' ').trim();
      const { noReason, noReasonHint } = MESSAGES.problem;
      return reason ? change('accept', { key, reason, until }) : { error: { message: noReason, hint: noReasonHint } };
    },
    goToCell: (tab, a1) => parent.postMessage({ wish: 'goTo', tab, a1 }, location.origin),
  };

  /** As Google's: handlers first, then the name of a function; the answer comes later, and never as an exception. */
  const runner = (success, failure) => ({
    withSuccessHandler: (handler) => runner(handler, failure),
    withFailureHandler: (handler) => runner(success, handler),
    ...Object.fromEntries(
      Object.entries(answers).map(([name, answer]) => [
        name,
        (...values) => { Promise.resolve().then(() => answer(...values)).then(success, failure); },
      ]),
    ),
  });
  window.google = { script: { run: runner(() => {}, () => {}) } };
})();
