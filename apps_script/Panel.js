/** @file What the panel asks for; each function answers with data, or with an error that the panel shows. */

function openPanel() {
  attempt_(showPanel_);
}

function showPanel_() {
  const page = HtmlService.createTemplateFromFile('Sidebar');
  page.words = JSON.stringify(MESSAGES.panel);
  SpreadsheetApp.getUi().showSidebar(page.evaluate().setTitle(MESSAGES.title));
}

/**
 * What the panel shows: the review just made, or else one that writes nothing.
 * @returns {PanelData | PanelError}
 */
function panelData() {
  return answer_(() => panel_(recall_() || remember_({ ...look_(''), part: 'all', viewer: false })));
}

/**
 * Review again; the first time in a spreadsheet nothing is written.
 * @param {Part} part
 * @returns {PanelData | PanelError}
 */
function reviewFromPanel(part) {
  return answer_(() => panelAfter_(alone_(() => review_(part))));
}

/**
 * Review and write what the preview has shown.
 * @param {Part} part
 * @returns {PanelData | PanelError}
 */
function writeFromPanel(part) {
  return answer_(() => panelAfter_(alone_(() => review_(part, true))));
}

/**
 * @param {string} tab
 * @param {string} a1
 * @returns {{} | PanelError}
 */
function goToCell(tab, a1) {
  return answer_(() => {
    const sheet = SpreadsheetApp.getActive().getSheetByName(tab);
    if (!sheet) {
      throw new Problem(fill_(MESSAGES.problem.noTab, { tab }), MESSAGES.problem.noTabHint);
    }
    sheet.getRange(a1).activate();
    return {};
  });
}

/**
 * Accept a finding: the answer goes into its row of the tab “OKR Review”, where the next review reads it.
 * @param {string} fingerprint
 * @param {string} reason
 * @param {string} until a day as 2027-05-31, or ""
 * @returns {{said: string} | PanelError}
 */
function waiveFinding(fingerprint, reason, until) {
  return answer_(() => {
    const words = givenReason_(String(reason));
    const day = String(until || '').trim();
    if (day && !/^\d{4}-\d\d-\d\d$/.test(day)) {
      throw new Problem(fill_(MESSAGES.problem.badDay, { text: day }), MESSAGES.problem.badDayHint);
    }
    const page = SpreadsheetApp.getActive().getSheetByName(REVIEW_TAB);
    const rows = page ? page.getDataRange().getDisplayValues() : [];
    const heading = rows.find((row) => Object.values(ANSWER_HEADINGS).every((name) => row.includes(name))) || [];
    const column = (/** @type {string} */ name) => heading.indexOf(name);
    const index = rows.findIndex((row) => fingerprint && row[column(ANSWER_HEADINGS.key)] === fingerprint);
    if (!page || index < 0) {
      throw new Problem(MESSAGES.problem.notListed, MESSAGES.problem.notListedHint);
    }
    const write = (/** @type {string} */ name, /** @type {string} */ text) =>
      page.getRange(index + 1, column(name) + 1).setRichTextValue(literal_(text));
    write(ANSWER_HEADINGS.answer, 'accepted');
    write(ANSWER_HEADINGS.reason, words);
    write(ANSWER_HEADINGS.until, day);
    forget_();
    return { said: MESSAGES.waived };
  });
}

/** @returns {PanelData | PanelError} */
function undoLastReview() {
  return answer_(() => {
    const said = alone_(undo_);
    forget_();
    return { ...panel_({ ...look_(''), part: 'all', viewer: false }), said };
  });
}

/**
 * @param {Seen} seen
 * @returns {PanelData}
 */
function panelAfter_(seen) {
  return { ...panel_(seen), said: summary_(seen) };
}

/**
 * @param {Seen} seen
 * @returns {PanelData}
 */
function panel_(seen) {
  const first = !SpreadsheetApp.getActive().getSheetByName(STATE_TAB);
  return {
    state: first && !seen.viewer ? 'preview' : 'ready',
    part: seen.part,
    review: seen.review,
    changes: seen.changes,
    viewer: seen.viewer,
    canUndo: Boolean(PropertiesService.getDocumentProperties().getProperty(UNDO_KEY)),
    problem: weeklyProblem_(),
    said: '',
  };
}

/**
 * @template T
 * @param {() => T} work
 * @returns {T | PanelError}
 */
function answer_(work) {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Problem)) {
      throw error;
    }
    return { error: { message: error.message, hint: error.hint } };
  }
}
