// What a person types is kept in the browser from the first key on, and, where the form says so, saved on the server at
// every pause. A draft goes away when the server has the text, never before.

const PREFIX = 'rebound-draft:';
const PAUSE = 1200;
const LEFT_OUT = new Set(['_csrf']);

export function keepDrafts() {
  const saved = document.body.dataset.savedDraft;
  if (saved) {
    forget(saved);
  }
  document.querySelectorAll('form[data-draft]').forEach(keepDraft);
  document.querySelectorAll('form[data-forgets-drafts]').forEach((form) => form.addEventListener('submit', forgetAll));
}

function keepDraft(form) {
  const line = form.querySelector('[data-save-state]');
  const atFirst = JSON.stringify(contents(form));
  const draft = recall(form.dataset.draft);
  if (draft && JSON.stringify(draft) !== atFirst && !form.hasAttribute('data-returned')) {
    restore(form, draft);
    offerDiscard(form, line);
    if (form.hasAttribute('data-autosave')) {
      saveLater(form, line);
    }
  }
  const changed = () => {
    remember(form.dataset.draft, contents(form));
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
  line.textContent = line.dataset.saving;
  try {
    const answer = await fetch(form.action, {
      method: 'POST',
      body: new URLSearchParams(new FormData(form)),
      headers: { 'X-Autosave': 'true', Accept: 'application/json' },
      redirect: 'manual',
      keepalive: true,
    });
    if (answer.ok) {
      const { version, at } = await answer.json();
      form.elements.version.value = version;
      if (withoutVersion(sent) === withoutVersion(JSON.stringify(contents(form)))) {
        forget(form.dataset.draft);
      } else {
        remember(form.dataset.draft, contents(form));
      }
      line.textContent = line.dataset.saved.replace('{0}', at);
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
    if (field.type === 'checkbox' || field.type === 'radio') {
      field.checked = kept.includes(field.value);
    } else if (kept.length) {
      field.value = kept.shift();
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
}

function forgetAll() {
  Object.keys(localStorage).filter((key) => key.startsWith(PREFIX)).forEach((key) => localStorage.removeItem(key));
}
