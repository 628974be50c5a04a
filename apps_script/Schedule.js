/**
 * @file The weekly review: one installable trigger for each person and document, with that person's permission, inside the
 * hour they chose. Google runs an add-on's timed triggers at most hourly and tells nobody when one fails, so the panel does.
 */

const WEEKLY_KEY = 'weekly'; // who comes when, in the document, without names
const WEEKLY_RAN_KEY = 'weekly.ran';
const WEEKLY_PROBLEM_KEY = 'weekly.problem';
const WEEKLY_HANDLER = 'weeklyReview';
const WEEKLY_REST = 6 * 24 * 60 * 60 * 1000; // milliseconds in which a second one stays away

/** Ask for day and hour, or switch the weekly review off. */
function weeklySettings() {
  attempt_(() => {
    const ui = SpreadsheetApp.getUi();
    const prompt = ui.prompt(MESSAGES.weeklyTitle, weeklyNow_() + MESSAGES.weeklyAsk, ui.ButtonSet.OK_CANCEL);
    if (prompt.getSelectedButton() !== ui.Button.OK) {
      return;
    }
    const wish = readWish_(prompt.getResponseText());
    const said = alone_(() => (wish ? switchOn_(wish) : switchOff_()));
    SpreadsheetApp.getActive().toast(said, MESSAGES.weeklyTitle, 8);
  });
}

/**
 * @param {string} text "Monday 8", "mon 8:00" or "off"
 * @returns {{day: number, hour: number} | null} null for off; days count from 0, Sunday
 */
function readWish_(text) {
  const words = oneLine_(text).toLowerCase();
  if (words === MESSAGES.off) {
    return null;
  }
  const [, name, hours] = /^(\p{L}{2,})[\s,]+(\d{1,2})(?::00)?$/u.exec(words) || ['', '', '99'];
  const days = MESSAGES.days.flatMap((day, index) => (name && day.toLowerCase().startsWith(name) ? [index] : []));
  if (days.length !== 1 || Number(hours) > 23) {
    throw new Problem(fill_(MESSAGES.problem.badTime, { text }), MESSAGES.problem.badTimeHint);
  }
  return { day: days[0], hour: Number(hours) };
}

/**
 * @param {{day: number, hour: number}} wish
 * @returns {string} what was done, for the person
 */
function switchOn_(wish) {
  const spreadsheet = SpreadsheetApp.getActive();
  if (!spreadsheet.getSheetByName(STATE_TAB)) {
    throw new Problem(MESSAGES.problem.notYet, MESSAGES.problem.notYetHint);
  }
  removeTriggers_();
  const { MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY } = ScriptApp.WeekDay;
  const trigger = ScriptApp.newTrigger(WEEKLY_HANDLER)
    .timeBased()
    .onWeekDay([SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY][wish.day])
    .atHour(wish.hour)
    .inTimezone(spreadsheet.getSpreadsheetTimeZone())
    .create();
  const told = JSON.stringify({ ...wish, trigger: trigger.getUniqueId() });
  PropertiesService.getUserProperties().setProperty(weeklyUserKey_(), told);
  PropertiesService.getDocumentProperties().setProperty(WEEKLY_KEY, told);
  // Whoever moves it to another day wants it on that day.
  PropertiesService.getDocumentProperties().deleteProperty(WEEKLY_RAN_KEY);
  return fill_(MESSAGES.weeklySet, { day: MESSAGES.days[wish.day], hour: wish.hour, next: (wish.hour + 1) % 24 });
}

/** @returns {string} */
function switchOff_() {
  removeTriggers_();
  const user = PropertiesService.getUserProperties();
  const documents = PropertiesService.getDocumentProperties();
  // Someone else's entry stays.
  if (documents.getProperty(WEEKLY_KEY) === user.getProperty(weeklyUserKey_())) {
    documents.deleteProperty(WEEKLY_KEY);
  }
  user.deleteProperty(weeklyUserKey_());
  documents.deleteProperty(WEEKLY_PROBLEM_KEY);
  return MESSAGES.weeklyStopped;
}

/** Take away this person's triggers for this document, so that there is never a second one. */
function removeTriggers_() {
  ScriptApp.getUserTriggers(SpreadsheetApp.getActive())
    .filter((trigger) => trigger.getHandlerFunction() === WEEKLY_HANDLER)
    .forEach((trigger) => ScriptApp.deleteTrigger(trigger));
}

/** @returns {string} how it stands, for the person */
function weeklyNow_() {
  const mine = PropertiesService.getUserProperties().getProperty(weeklyUserKey_());
  const known = PropertiesService.getDocumentProperties().getProperty(WEEKLY_KEY);
  const told = parse_(mine || known || '');
  if (!told) {
    return MESSAGES.weeklyOff;
  }
  return fill_(mine ? MESSAGES.weeklyNow : MESSAGES.weeklyOther, { day: MESSAGES.days[told.day], hour: told.hour });
}

/** @returns {string} */
function weeklyUserKey_() {
  return `${WEEKLY_KEY}.${SpreadsheetApp.getActive().getId()}`;
}

/** What the trigger runs. There is nobody to talk to, so what went wrong is kept for the panel. */
function weeklyReview() {
  const properties = PropertiesService.getDocumentProperties();
  const now = Date.now();
  if (now - Number(properties.getProperty(WEEKLY_RAN_KEY) || 0) < WEEKLY_REST) {
    return;
  }
  try {
    alone_(() => {
      // Another person's trigger of the same hour may have come first while this one waited for the lock.
      if (now - Number(properties.getProperty(WEEKLY_RAN_KEY) || 0) >= WEEKLY_REST) {
        review_('all', true);
        properties.setProperty(WEEKLY_RAN_KEY, String(now));
      }
    });
    properties.deleteProperty(WEEKLY_PROBLEM_KEY);
  } catch (error) {
    if (!(error instanceof Problem)) {
      throw error;
    }
    if (error.code !== 'busy') {
      const day = Utilities.formatDate(new Date(now), SpreadsheetApp.getActive().getSpreadsheetTimeZone(), 'yyyy-MM-dd');
      const message = `${error.message} ${error.hint}`;
      properties.setProperty(WEEKLY_PROBLEM_KEY, fill_(MESSAGES.weeklyFailed, { day, message }));
    }
  }
}

/** @returns {string} */
function weeklyProblem_() {
  return PropertiesService.getDocumentProperties().getProperty(WEEKLY_PROBLEM_KEY) || '';
}
