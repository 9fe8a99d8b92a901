// On a phone the network goes away. While it is away, Save would lead to a page that cannot come: what was typed stays here, and a
// line says so. On one's own computer there is nothing to lose.
export function waitForConnection() {
  document.querySelectorAll('form[data-draft]').forEach((form) => {
    const state = form.querySelector('[data-save-state][data-offline]');
    if (!state) {
      return;
    }
    const line = document.createElement('span');
    line.className = 'save-state';
    line.setAttribute('role', 'status');
    state.after(line);
    let typed = false;
    form.addEventListener('input', () => {
      typed = true;
    });
    form.addEventListener('submit', (event) => {
      if (!navigator.onLine) {
        event.preventDefault();
        event.stopImmediatePropagation();
        line.textContent = state.dataset.offline;
      }
    });
    window.addEventListener('offline', () => {
      line.textContent = typed ? state.dataset.offline : '';
    });
    window.addEventListener('online', () => {
      line.textContent = line.textContent ? state.dataset.online : '';
    });
  });
}
