// What a person opened last time is open again: remembered by this browser, by the fold's name, and never closed where the
// server opened it because something is written in it. A summary that names a value does not go on naming an old one.
const PREFIX = 'rebound-fold:';

export function openFolds() {
  document.querySelectorAll('details[data-fold]').forEach((fold) => {
    const key = PREFIX + fold.dataset.fold;
    fold.open ||= recall(key);
    // Not at its toggle event, which also comes when a page opens it.
    fold.querySelector('summary').addEventListener('click', () => remember(key, !fold.open));
  });
  document.querySelectorAll('summary[data-else]').forEach((summary) => {
    const box = summary.parentElement.querySelector('input');
    const tell = () => {
      if (box.value !== box.defaultValue) {
        summary.textContent = summary.dataset.else;
      }
    };
    box.addEventListener('change', tell);
    tell();
  });
}

function recall(key) {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

function remember(key, open) {
  try {
    if (open) {
      localStorage.setItem(key, '1');
    } else {
      localStorage.removeItem(key);
    }
  } catch {
    // The browser keeps nothing: the fold is one tap away again.
  }
}
