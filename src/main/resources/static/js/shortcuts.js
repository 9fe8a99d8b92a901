// n, /, ?, g followed by d, r, a, g, f, p, s, and the keys that a page gives its buttons (data-key): never while typing, never
// together with another key.

const GO = { d: '/dashboard', r: '/rejections', a: '/applications', g: '/goals', f: '/feedback', p: '/practice', s: '/for-you' };
// A letter acts when it stands alone: what a person types beside a field is words, and leads nowhere.
const A_WORD = 1000;
const ALONE = 350;
let lastLetter = -A_WORD;
let afterG = -A_WORD;
let waiting;

export function listenForShortcuts() {
  if (document.documentElement.dataset.keys === 'off') {
    return;
  }
  document.addEventListener('keydown', (event) => {
    clearTimeout(waiting);
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
      return;
    }
    const now = event.timeStamp;
    const isLetter = /^\p{L}$/u.test(event.key);
    const isInWord = isLetter && now - lastLetter < A_WORD;
    const follows = now - afterG < A_WORD;
    lastLetter = isLetter ? now : lastLetter;
    afterG = -A_WORD;
    if (follows && GO[event.key]) {
      goSoon(GO[event.key]);
    } else if (event.key === 'g' && !isInWord) {
      afterG = now;
    } else if (event.key === 'n' && !isInWord) {
      goSoon('/rejections/new');
    } else if (event.key === '/') {
      event.preventDefault();
      search();
    } else if (event.key === '?') {
      document.getElementById('shortcuts').showModal();
    } else if (!event.repeat && !isInWord) {
      pressOwn(event);
    }
  });
}

function goSoon(address) {
  waiting = setTimeout(() => {
    location.href = address;
  }, ALONE);
}

function pressOwn(event) {
  const own = document.querySelector(`main [data-key="${CSS.escape(event.key)}"]`);
  // The space bar already presses what has the focus.
  if (own && !(event.key === ' ' && event.target.closest('a, button, summary'))) {
    event.preventDefault();
    own.click();
  }
}

function search() {
  const box = location.pathname === '/search' && document.getElementById('search');
  if (box) {
    box.focus();
    box.select();
  } else {
    location.href = '/search';
  }
}

function isTyping(target) {
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !/^(checkbox|radio|button|submit)$/.test(target.type)
    || document.querySelector('dialog[open]');
}
