// What a person types is kept in the browser from the first key on, and, where the form says so, saved on the server at
// every pause. A draft goes away when the server has the text, never before.

import {
  claim, draftOf, forget, forgetAll, forgetOwn, forgetSample, forgetSent, newSlot, recall, recallSent, remember, rememberSent, slots, takeClaims,
} from './kept.js';

const PAUSE = 1200;
const LEFT_OUT = new Set(['_csrf']);

export function keepDrafts() {
  if (document.body.dataset.forgetDrafts) {
    forgetAll();
  }
  forgetSample();
  document.body.dataset.savedDraft?.split(' ').forEach(forgetOwn);
  const own = takeClaims();
  document.querySelectorAll('form[data-draft]').forEach((form) => keepDraft(form, own));
  document.querySelectorAll('form[data-forgets-drafts]').forEach((form) => form.addEventListener('submit', forgetAll));
}

function keepDraft(form, claimed) {
  const line = form.querySelector('[data-save-state]');
  const own = claimed.find((slot) => isFor(form, draftOf(slot)));
  const draft = own && recall(own);
  form.slot = newSlot(form.dataset.draft);
  if (form.hasAttribute('data-returned')) {
    form.slot = own && draftOf(own) === form.dataset.draft ? own : form.slot;
  } else if (draft && isSaid(draft, form)) {
    // The last save arrived, though its answer found no page any more.
    forget(own);
  } else if (draft && (isOfThisVersion(draft, form) || recallSent(own))) {
    takeUp(form, line, own, draft);
  } else {
    offer(form, line, draft ? own : earlier(form));
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
    remember(form.slot, now);
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
  window.addEventListener('pagehide', () => recall(form.slot) && claim(form.slot));
  window.addEventListener('pageshow', () => {
    form.leaving = false;
    takeClaims();
  });
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
  const before = recallSent(form.slot)?.fields;
  line.textContent = line.dataset.saving;
  rememberSent(form.slot, contents(form));
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
      forgetSent(form.slot);
      if (withoutVersion(sent) === withoutVersion(JSON.stringify(contents(form)))) {
        forget(form.slot);
      } else {
        remember(form.slot, contents(form));
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
  return JSON.stringify(JSON.parse(json).filter(([name]) => name !== 'version' && name !== 'item'));
}

// What was typed in this tab is taken up without a question.
function takeUp(form, line, slot, draft) {
  form.slot = slot;
  form.dataset.draft = draftOf(slot);
  restore(form, draft.fields);
  offerDiscard(form, line);
  if (form.hasAttribute('data-autosave')) {
    form.pause = setTimeout(() => save(form, line), PAUSE);
  }
}

// What was typed in another tab, before this one was opened, or into what has been changed since, is offered and never
// poured in.
function offer(form, line, slot) {
  const draft = slot && recall(slot);
  if (!draft || !line) {
    return;
  }
  const text = document.createElement('span');
  text.textContent = line.dataset.begun.replace('{0}', moment(draft.at)) + ' ';
  const go = button(line.dataset.continue, () => {
    offered.remove();
    forget(slot);
    const own = newSlot(draftOf(slot));
    remember(own, draft.fields);
    takeUp(form, line, own, draft);
  });
  const drop = button(line.dataset.discard, () => {
    offered.remove();
    forget(slot);
  });
  const offered = document.createElement('div');
  offered.className = 'notice';
  offered.append(text, go, ' ', drop);
  form.prepend(offered);
}

// The latest draft of this that was never sent; of something new, the latest that was begun on this page.
function earlier(form) {
  return slots().find((slot) => {
    const draft = recall(slot);
    return draft && !isSaid(draft, form) && isFor(form, draftOf(slot))
      && (draftOf(slot) === form.dataset.draft || draft.page === location.pathname && isNewContent(draft));
  });
}

// A reloaded page for something new has another id: what was typed before is about the id it had.
function isFor(form, draft) {
  return draft === form.dataset.draft || isNew(form) && kind(draft) === kind(form.dataset.draft);
}

function isNew(form) {
  return Boolean(form.elements.item) && !form.elements.version?.value;
}

function isNewContent(draft) {
  return !versionOf(draft);
}

function isOfThisVersion(draft, form) {
  return versionOf(draft) === (form.elements.version?.value ?? '');
}

function versionOf(draft) {
  return draft.fields.find(([name]) => name === 'version')?.[1] ?? '';
}

function kind(draft) {
  return draft.split('/')[0];
}

function isSaid(draft, form) {
  return withoutVersion(JSON.stringify(draft.fields)) === withoutVersion(JSON.stringify(contents(form)));
}

function moment(at) {
  const then = new Date(at);
  const today = new Date().toDateString() === then.toDateString();
  return then.toLocaleString([], today ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' });
}

function button(text, action) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button button--small button--plain';
  made.textContent = text;
  made.addEventListener('click', action);
  return made;
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
      showsIn(field).forEach((closed) => (closed.open = true));
    }
  }
}

// The folded parts of the page that a field stands in, one in another.
function showsIn(field) {
  const parts = [];
  for (let part = field.closest('details'); part; part = part.parentElement.closest('details')) {
    parts.push(part);
  }
  return parts;
}

function offerDiscard(form, line) {
  if (!line) {
    return;
  }
  line.textContent = line.dataset.restored + ' ';
  line.append(button(line.dataset.discard, () => {
    clearTimeout(form.pause);
    forget(form.slot);
    location.reload();
  }));
}
