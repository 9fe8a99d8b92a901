// Where drafts are kept between pages: each form of each tab has a slot of its own, named by what it is a draft of, so that
// two tabs with the same thing open never write over, or into, one another. Drafts of the sample are kept apart, and go with it.
import { inSample, isOwn, isStillOpen } from './sample.js';

// Where many have an account, the token of a form says whose page it is: drafts of somebody else are not to be found.
const mark = (document.querySelector('input[name=_csrf]')?.value ?? '').split('.')[1] ?? '';
const ANYBODYS = 'rebound-draft:';
const OWN = isOwn && mark ? `${ANYBODYS}${mark}:` : ANYBODYS;
const SAMPLE = 'rebound-sample-draft:';
const PREFIX = inSample ? SAMPLE : OWN;
const SENT = '#sent';

if (OWN !== ANYBODYS) {
  forgetThose(ANYBODYS, OWN);
}

export function newSlot(draft) {
  return `${draft}~${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;
}

export function draftOf(slot) {
  return slot.split('~')[0];
}

export function remember(slot, fields) {
  try {
    localStorage.setItem(PREFIX + slot, JSON.stringify({ at: Date.now(), page: location.pathname, fields }));
  } catch {
    // The browser keeps nothing (private window, no room): the page itself still has the text.
  }
}

export function recall(slot) {
  try {
    const draft = JSON.parse(localStorage.getItem(PREFIX + slot));
    return draft?.fields ? draft : null;
  } catch {
    return null;
  }
}

export function forget(slot) {
  localStorage.removeItem(PREFIX + slot);
  forgetSent(slot);
}

// What was sent and whose answer has not come: it may have arrived.
export function rememberSent(slot, fields) {
  remember(slot + SENT, fields);
}

export function recallSent(slot) {
  return recall(slot + SENT);
}

export function forgetSent(slot) {
  localStorage.removeItem(PREFIX + slot + SENT);
}

export function forgetAll() {
  forgetThose(ANYBODYS);
  forgetThose(SAMPLE);
}

// Once one's own journal is open again.
export function forgetSample() {
  if (isOwn && isStillOpen()) {
    forgetThose(SAMPLE);
  }
}

function forgetThose(prefix, but = null) {
  Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix) && !(but && key.startsWith(but)))
    .forEach((key) => localStorage.removeItem(key));
}

// All that is kept, the latest first.
export function slots() {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX) && !key.endsWith(SENT))
    .map((key) => key.slice(PREFIX.length))
    .sort((one, other) => (recall(other)?.at ?? 0) - (recall(one)?.at ?? 0));
}

// The server has this tab's text; what other tabs have begun of the same thing stays theirs.
export function forgetOwn(draft) {
  claims().filter((slot) => draftOf(slot) === draft).forEach((slot) => {
    forget(slot);
    sessionStorage.removeItem(PREFIX + slot);
  });
}

// A tab says which slots are its own while it is between two pages only: a copy of the tab would take that along.
export function claim(slot) {
  sessionStorage.setItem(PREFIX + slot, here());
}

export function takeClaims() {
  const own = claims().filter((slot) => sessionStorage.getItem(PREFIX + slot) === here());
  own.forEach((slot) => sessionStorage.removeItem(PREFIX + slot));
  return own;
}

function claims() {
  return Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
}

function here() {
  return location.pathname + location.search;
}
