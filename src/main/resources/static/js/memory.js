// When a company's name is filled in, what is remembered of it appears under the field. Without this it is said after saving.
import { isStillOpen } from './sample.js';

export function rememberCompanies() {
  const place = document.querySelector('[data-memory]');
  const company = document.getElementById('company');
  if (!place || !company) {
    return;
  }
  company.addEventListener('change', async () => {
    if (!isStillOpen()) {
      return;
    }
    try {
      const answer = await fetch(`${place.dataset.memory}?company=${encodeURIComponent(company.value)}`);
      if (answer.ok && !answer.redirected) {
        place.innerHTML = await answer.text();
      }
    } catch {
      // Nothing is lost: the application's page says it too.
    }
  });
}
