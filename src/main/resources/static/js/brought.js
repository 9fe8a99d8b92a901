// What was brought and not saved yet is forgotten soon after its page is left: the page says when nobody looks at it any more,
// and when it is back from the browser's memory. The next page of the same e-mails is a view of its own, so that a reload, a
// form or a second tab keeps them.
export function leaveWhatWasBrought() {
  const page = document.querySelector('[data-brought]');
  if (!page) {
    return;
  }
  const told = () => new URLSearchParams({
    view: page.dataset.view,
    _csrf: page.querySelector('[name=_csrf]').value,
  });
  window.addEventListener('pagehide', () => navigator.sendBeacon(`${page.dataset.brought}/departure`, told()));
  window.addEventListener('pageshow', async (event) => {
    if (event.persisted || performance.getEntriesByType('navigation')[0]?.type === 'back_forward') {
      try {
        const answer = await fetch(`${page.dataset.brought}/return`, { method: 'POST', body: told() });
        if (answer.status === 404) {
          location.reload();
        }
      } catch {
        // Not reached: the next form says so.
      }
    }
  });
}
