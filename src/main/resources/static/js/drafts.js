// What a person types is kept in the browser from the first key on, and, where the form says so, saved on the server at
// every pause. A draft goes away when the server has the text, never before.

const PREFIX = 'rebound-draft:';
const PAUSE = 1200;
const SENT = '#sent';
const LEFT_OUT = new Set(['_csrf']);

export function keepDrafts() {
  if (document.body.dataset.forgetDrafts) {
    forgetAll();
  }
  const saved = document.body.dataset.savedDraft;
  if (saved) {
    forget(saved);
  }
  document.querySelectorAll('form[data-draft]').forEach(keepDraft);
  document.querySelectorAll('form[data-forgets-drafts]').forEach((form) => form.addEventListener('submit', forgetAll));
}

function keepDraft(form) {
  const line = form.querySelector('[data-save-state]');
  const draft = recall(form.dataset.draft);
  if (draft && !form.hasAttribute('data-returned')) {
    if (withoutVersion(JSON.stringify(draft)) === withoutVersion(JSON.stringify(contents(form)))) {
      // The last save arrived, though its answer found no page any more.
      forget(form.dataset.draft);
    } else {
      restore(form, draft);
      offerDiscard(form, line);
      if (form.hasAttribute('data-autosave')) {
        form.pause = setTimeout(() => save(form, line), PAUSE);
      }
    }
  }
  let known = withoutVersion(JSON.stringify(contents(form)));
  const changed = () => {
    const now = contents(form);
    // Leaving a box on the way to the Save button is no change: the line under it must not move the button away.
    const texts = withoutVersion(JSON.stringify(now));
    if (texts === known) {
      return;
    }
    known = texts;
    form.leaving = false;
    remember(form.dataset.draft, now);
    if (form.stuck) {
      return;
    }
    if (form.hasAttribute('data-autosave')) {
      saveLater(form, line);
    } else if (line) {
      line.textContent = line.dataset.kept;
    }
  };
  form.addEventListener('input', changed);
  form.addEventListener('change', changed);
  form.addEventListener('submit', () => {
    clearTimeout(form.pause);
    form.leaving = true;
  });
  window.addEventListener('pageshow', () => (form.leaving = false));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && form.pause) {
      save(form, line);
    }
  });
}

function saveLater(form, line) {
  clearTimeout(form.pause);
  line.textContent = line.dataset.typing;
  form.pause = setTimeout(() => save(form, line), PAUSE);
}

// One save at a time: the next one needs the version that this one brings back.
async function save(form, line) {
  clearTimeout(form.pause);
  form.pause = null;
  if (form.leaving || form.stuck) {
    return;
  }
  if (form.saving) {
    form.again = true;
    return;
  }
  form.saving = true;
  const sent = JSON.stringify(contents(form));
  const before = recall(form.dataset.draft + SENT);
  line.textContent = line.dataset.saving;
  remember(form.dataset.draft + SENT, contents(form));
  try {
    const body = new URLSearchParams(new FormData(form));
    const answer = await fetch(form.action, {
      method: 'POST',
      body,
      headers: { 'X-Autosave': 'true', Accept: 'application/json' },
      redirect: 'manual',
      // Browsers refuse to keep more than 64 KiB alive behind a page that is left.
      keepalive: body.toString().length < 60_000,
    });
    if (answer.ok) {
      const { version, at } = await answer.json();
      form.elements.version.value = version;
      forget(form.dataset.draft + SENT);
      if (withoutVersion(sent) === withoutVersion(JSON.stringify(contents(form)))) {
        forget(form.dataset.draft);
      } else {
        remember(form.dataset.draft, contents(form));
      }
      line.textContent = line.dataset.saved.replace('{0}', at);
    } else if (answer.status === 409 && await isOurs(form, before)) {
      form.again = true;
    } else {
      form.stuck = answer.status === 409;
      line.textContent = answer.type === 'opaqueredirect' || answer.status === 401 ? line.dataset.expired
        : answer.status === 409 ? line.dataset.conflict
        : answer.status === 422 ? line.dataset.invalid
        : line.dataset.kept;
    }
  } catch {
    line.textContent = line.dataset.kept;
    form.pause = setTimeout(() => save(form, line), 5 * PAUSE);
  }
  form.saving = false;
  if (form.again) {
    form.again = false;
    save(form, line);
  }
}

// A save whose answer found no page any more looks like another tab's. If what is saved is what was sent from here, go on
// from there.
async function isOurs(form, sent) {
  const page = new DOMParser().parseFromString(await (await fetch(form.action)).text(), 'text/html');
  const saved = page.querySelector(`form[data-draft="${form.dataset.draft}"]`);
  const isIt = sent && saved && words(sent) === words(contents(saved));
  if (isIt) {
    form.elements.version.value = saved.elements.version.value;
  }
  return isIt;
}

function words(content) {
  return JSON.stringify(content
    .filter(([name]) => name !== 'version' && !name.startsWith('_') && !name.endsWith('.control'))
    .map(([name, value]) => [name, value.trim()])
    .filter(([, value]) => value));
}

function contents(form) {
  return [...new FormData(form)].filter(([name]) => !LEFT_OUT.has(name)).map(([name, value]) => [name, String(value)]);
}

function withoutVersion(json) {
  return JSON.stringify(JSON.parse(json).filter(([name]) => name !== 'version'));
}

function restore(form, draft) {
  const values = new Map();
  draft.forEach(([name, value]) => values.set(name, [...(values.get(name) ?? []), value]));
  for (const field of form.elements) {
    if (!field.name || LEFT_OUT.has(field.name)) {
      continue;
    }
    const kept = values.get(field.name) ?? [];
    const before = field.checked + field.value;
    if (field.type === 'checkbox' || field.type === 'radio') {
      field.checked = kept.includes(field.value);
    } else if (kept.length) {
      field.value = kept.shift();
    }
    if (before !== field.checked + field.value) {
      field.closest('details')?.setAttribute('open', '');
    }
  }
}

function offerDiscard(form, line) {
  if (!line) {
    return;
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button--small button--plain';
  button.textContent = line.dataset.discard;
  button.addEventListener('click', () => {
    clearTimeout(form.pause);
    forget(form.dataset.draft);
    location.reload();
  });
  line.textContent = line.dataset.restored + ' ';
  line.append(button);
}

function remember(key, content) {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(content));
  } catch {
    // The browser keeps nothing (private window, no room): the page itself still has the text.
  }
}

function recall(key) {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key));
  } catch {
    return null;
  }
}

function forget(key) {
  localStorage.removeItem(PREFIX + key);
  localStorage.removeItem(PREFIX + key + SENT);
}

function forgetAll() {
  Object.keys(localStorage).filter((key) => key.startsWith(PREFIX)).forEach((key) => localStorage.removeItem(key));
}
