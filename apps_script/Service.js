/** @file The only file that talks to the service; everything that can go wrong on the way becomes a `Problem`. */

/** Something that a person can mend: what was seen, and what to do about it. */
class Problem extends Error {
  /**
   * @param {string} message
   * @param {string} [hint]
   * @param {string} [code]
   */
  constructor(message, hint = '', code = '') {
    super(message);
    this.hint = hint;
    this.code = code;
  }
}

/**
 * Call the service with who asks (the identity token) and with that person's own right to the spreadsheet (the access token).
 * @param {string} path
 * @param {Record<string, unknown>} body
 * @returns {any} what the service answered
 */
function callService_(path, body) {
  const identity = ScriptApp.getIdentityToken();
  const access = ScriptApp.getOAuthToken();
  if (!identity || !access) {
    throw signInProblem_();
  }
  const response = fetch_(SERVICE_ADDRESS + path, {
    method: 'post',
    contentType: 'application/json',
    headers: {
      Authorization: `Bearer ${identity}`,
      // No idempotency key: the service would keep the answer for it, and a second review does no harm.
      'X-Okr-Access-Token': access,
    },
    payload: JSON.stringify(body),
    muteHttpExceptions: true,
    followRedirects: false,
  });
  return readAnswer_(response.getResponseCode(), response.getContentText());
}

/**
 * @param {string} address
 * @param {GoogleAppsScript.URL_Fetch.URLFetchRequestOptions} options
 * @returns {GoogleAppsScript.URL_Fetch.HTTPResponse}
 */
function fetch_(address, options) {
  try {
    return UrlFetchApp.fetch(address, options);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    if (/permission|authoriz/i.test(words)) {
      throw signInProblem_();
    }
    // Google's own words name the address and nothing that helps; ours say what to do.
    throw /time(d)?\s?-?out/i.test(words)
      ? new Problem(MESSAGES.problem.timeout, MESSAGES.problem.timeoutHint, 'timeout')
      : new Problem(MESSAGES.problem.unreachable, MESSAGES.problem.unreachableHint, 'unreachable');
  }
}

/**
 * @param {number} status
 * @param {string} text
 * @returns {any}
 */
function readAnswer_(status, text) {
  const answer = parse_(text);
  if (status === 200 && answer) {
    return answer;
  }
  if (status === 401) {
    throw signInProblem_();
  }
  const told = answer && answer.error;
  if (told && told.message) {
    throw new Problem(told.message, told.hint || MESSAGES.problem.fallbackHint, told.code);
  }
  throw new Problem(fill_(MESSAGES.problem.answer, { status }), MESSAGES.problem.fallbackHint, 'answer');
}

/**
 * @param {string} text
 * @returns {any} null for what is no JSON object
 */
function parse_(text) {
  try {
    const found = JSON.parse(text);
    return found && typeof found === 'object' ? found : null;
  } catch (error) {
    return null;
  }
}

/** @returns {Problem} with the address where the missing permission is given, when there is one */
function signInProblem_() {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  const missing = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
  const address = missing ? info.getAuthorizationUrl() : '';
  const hint = address ? fill_(MESSAGES.problem.signInHint, { address }) : MESSAGES.problem.signInHintPlain;
  return new Problem(MESSAGES.problem.signIn, hint, 'sign-in');
}
