// A form that may take longer than a second says so while it does. Without a script the browser itself shows that it waits.
const SOON = 1000;

export function sayWhatTakesLong() {
  document.querySelectorAll('form[data-waits]').forEach((form) => {
    const line = form.querySelector('[data-waiting] > div');
    let soon;
    form.addEventListener('submit', () => {
      clearTimeout(soon);
      soon = setTimeout(() => {
        line.hidden = false;
      }, SOON);
    });
    window.addEventListener('pageshow', () => {
      clearTimeout(soon);
      line.hidden = true;
    });
  });
}
