// On a phone the network goes away. While it is away, Save would lead to a page that cannot come: what was typed stays here, and the
// line below it says so. On one's own computer there is nothing to lose.
export function waitForConnection() {
  document.querySelectorAll('form[data-draft]').forEach((form) => {
    const line = form.querySelector('[data-save-state][data-offline]');
    if (!line) {
      return;
    }
    const say = () => {
      line.textContent = navigator.onLine ? line.dataset.online : line.dataset.offline;
    };
    form.addEventListener('submit', (event) => {
      if (!navigator.onLine) {
        event.preventDefault();
        event.stopImmediatePropagation();
        say();
      }
    });
    window.addEventListener('offline', say);
    window.addEventListener('online', say);
  });
}
