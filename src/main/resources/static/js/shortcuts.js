// n, /, ?, g followed by d, r, a, g, f, p, s, and the keys that a page gives its buttons (data-key): never while typing, never
// together with another key.

const GO = { d: '/dashboard', r: '/rejections', a: '/applications', g: '/goals', f: '/feedback', p: '/practice', s: '/resilience' };
let afterG = false;

export function listenForShortcuts() {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
      return;
    }
    const follows = afterG;
    afterG = false;
    if (follows && GO[event.key]) {
      location.href = GO[event.key];
    } else if (event.key === 'g') {
      afterG = true;
    } else if (event.key === 'n') {
      location.href = '/rejections/new';
    } else if (event.key === '/') {
      event.preventDefault();
      search();
    } else if (event.key === '?') {
      document.getElementById('shortcuts').showModal();
    } else if (!event.repeat) {
      pressOwn(event);
    }
  });
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
