// n, /, ?, and g followed by d, r, g, f: never while typing, never together with another key.

const GO = { d: '/dashboard', r: '/rejections', g: '/goals', f: '/feedback' };
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
    }
  });
}

function search() {
  const box = document.querySelector('input[type="search"]');
  if (box) {
    box.focus();
  } else {
    location.href = '/rejections#search';
  }
}

function isTyping(target) {
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !/^(checkbox|radio|button|submit)$/.test(target.type)
    || document.querySelector('dialog[open]');
}
