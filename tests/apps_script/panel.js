/** @file A stand-in for google.script.run, and what the tests do in the panel; runs inside the page, in a real browser. */

// In a function of its own: the panel's names are the panel's.
(() => {
  document.body.dataset.words = JSON.stringify(MESSAGES.panel);
  const calls = [];
  const answers = JSON.parse(document.getElementById('answers').textContent);
  const violations = [];
  addEventListener('error', (event) => violations.push(`error: ${event.message}`));
  addEventListener('unhandledrejection', (event) => violations.push(`rejection: ${event.reason}`));

  /** Answers as Google does: later, and never with an exception. */
  function runner(success, failure) {
    return new Proxy({}, {
      get: (_, name) => {
        if (name === 'withSuccessHandler') return (handler) => runner(handler, failure);
        if (name === 'withFailureHandler') return (handler) => runner(success, handler);
        return (...values) => {
          calls.push([name, ...values]);
          const answer = structuredClone(answers[name]);
          setTimeout(() => (answer && answer.fails ? failure(new Error(answer.fails)) : success(answer)), 0);
        };
      },
    });
  }
  window.google = { script: { run: runner(() => {}, () => {}) } };

  const soon = () => new Promise((resolve) => setTimeout(resolve, 30));
  const all = (selector) => [...document.querySelectorAll(selector)];
  const named = (text) => all('button').find((one) => one.textContent === text);
  // Not innerText: what is out of sight is not laid out, and would be missing.
  const shown = () => document.getElementById('page').textContent;

  const STEPS = {
    look: async () => ({ text: shown(), html: document.getElementById('page').innerHTML.length }),
    trouble: async () => ({ text: document.getElementById('trouble').innerText, loading: !document.getElementById('load').hidden }),
    retry: async () => {
      answers.panelData = answers.later;
      named(MESSAGES.panel.retry).click();
      await soon();
      return { text: shown(), trouble: document.getElementById('trouble').hidden };
    },
    go: async () => {
      document.querySelector('button.cell').click();
      await soon();
      return { label: document.querySelector('button.cell').getAttribute('aria-label') };
    },
    filter: async () => {
      const [level, owner] = all('.filters select');
      const before = all('.finding').length;
      level.value = 'warning';
      level.dispatchEvent(new Event('change'));
      const warnings = all('.finding').map((one) => one.classList[1]);
      level.value = 'all';
      owner.selectedIndex = 2;
      owner.dispatchEvent(new Event('change'));
      return { before, warnings, owner: owner.value, owned: all('.finding').length };
    },
    accept: async () => {
      named(MESSAGES.panel.accept).click();
      const form = document.querySelector('form');
      const focused = document.activeElement === form.querySelector('textarea');
      form.querySelector('textarea').value = 'agreed <b>in May</b>';
      form.querySelector('input').value = '2099-05-31';
      form.requestSubmit();
      await soon();
      return { focused, forms: all('form').length, said: document.getElementById('status').textContent, text: shown() };
    },
    cancel: async () => {
      const button = named(MESSAGES.panel.accept);
      button.click();
      document.querySelector('textarea').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      return { forms: all('form').length, focused: document.activeElement === button };
    },
    write: async () => {
      named(MESSAGES.panel.previewWrite).click();
      await soon();
      return { text: shown() };
    },
    undo: async () => {
      named(MESSAGES.panel.undo).click();
      await soon();
      return { said: document.getElementById('status').textContent };
    },
    copy: async () => {
      all('details.card').find((one) => one.textContent.startsWith(MESSAGES.panel.agenda)).open = true;
      named(MESSAGES.panel.copy).click();
      for (let turn = 0; turn < 100 && !document.getElementById('status').textContent; turn += 1) {
        await soon();
      }
      const field = document.querySelector('textarea[readonly]');
      return { said: document.getElementById('status').textContent, text: field ? field.value : '' };
    },
    inert: async () => {
      await soon();
      return { images: all('#page img, #page script, #page iframe, #page b b').length, ran: window.ran === true, text: shown() };
    },
    speed: () => {
      const given = JSON.stringify(answers.panelData);
      const took = () => {
        const began = performance.now();
        show(JSON.parse(given));
        const laid = document.body.offsetHeight;
        return laid && performance.now() - began;
      };
      // The best of three: other programs of the machine are not what is measured.
      return { milliseconds: Math.min(took(), took(), took()), findings: all('.finding').length };
    },
    rtl: async () => {
      document.documentElement.dir = 'rtl';
      return { wide: document.documentElement.scrollWidth, room: document.documentElement.clientWidth };
    },
    wheel: async () => ({
      points: document.querySelector('.radar polygon').getAttribute('points'),
      places: all('.radar text').map((one) => [one.getAttribute('x'), one.getAttribute('y'), one.textContent]),
      title: document.querySelector('.radar title').textContent,
      text: shown(),
    }),
    fits: async () => ({ wide: document.documentElement.scrollWidth, room: document.documentElement.clientWidth }),
    axe: async () => {
      all('details').forEach((one) => { one.open = true; });
      // What is out of sight is laid out only when it is scrolled to; sizes are measured as people then see them.
      all('.by-row').forEach((one) => { one.style.contentVisibility = 'visible'; });
      (named(MESSAGES.panel.accept) || { click: () => {} }).click();
      const { violations: found, passes } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] });
      return { passes: passes.length, found: found.map((one) => `${one.id}: ${one.nodes[0].html}: ${one.nodes[0].failureSummary}`) };
    },
  };

  const step = document.getElementById('answers').dataset.step;

  function tell(result) {
    const told = document.createElement('pre');
    told.id = 'result';
    told.hidden = true;
    told.textContent = encodeURIComponent(JSON.stringify({ ...result, calls, violations }));
    document.body.append(told);
  }

  if (step === 'speed') {
    // At once, and on the true clock.
    addEventListener('DOMContentLoaded', () => tell(STEPS.speed()));
  } else {
    addEventListener('load', async () => {
      await soon();
      tell(await STEPS[step]());
    });
  }
})();
