/** @file How everything is done that people ask for: alone, after asking, and with what went wrong shown to them. */

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
