// Loaded on every page. Each part finds what it is for by a data attribute and leaves the rest alone.
import { leaveWhatWasBrought } from './brought.js';
import { takeBackChoices } from './choices.js';
import { keepDrafts } from './drafts.js';
import { followOwnWords } from './feelings.js';
import { openFolds } from './folds.js';
import { carryLetters } from './letters.js';
import { rememberCompanies } from './memory.js';
import { waitForConnection } from './offline.js';
import { clearCorrected } from './problems.js';
import { workOnThoughts } from './reframing.js';
import { isStillOpen } from './sample.js';
import { listenForShortcuts } from './shortcuts.js';
import { sayWhatTakesLong } from './waiting.js';
import { proposeOwnZone } from './zones.js';

document.documentElement.classList.add('scripted');
waitForConnection();
keepDrafts();
followOwnWords();
proposeOwnZone();
openFolds();
clearCorrected();
takeBackChoices();
leaveWhatWasBrought();
carryLetters();
listenForShortcuts();
sayWhatTakesLong();
workOnThoughts();
if (document.querySelector('[data-mock]')) {
  import('./mock.js');
}
rememberCompanies();

// After a failed form, the summary is where the eyes and the screen reader should be.
document.querySelector('[data-focus]')?.focus();

document.querySelector('[data-print]')?.addEventListener('click', () => print());

// A second click on a submit button is not a second entry.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.method === 'dialog') {
    return;
  }
  if (form.dataset.sent && Date.now() - form.dataset.sent < 5000) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = Date.now();
});
window.addEventListener('pageshow', (event) => {
  // A page that comes back from the browser's memory may be one of a session that is over, or of a journal that is not open now.
  const isBack = event.persisted || performance.getEntriesByType('navigation')[0]?.type === 'back_forward';
  if (event.persisted && document.documentElement.dataset.locked || isBack && !isStillOpen()) {
    document.body.hidden = true;
    location.reload();
  }
  document.querySelectorAll('form[data-sent]').forEach((form) => delete form.dataset.sent);
});

// A chart comes when it is asked for; where it does not come, what the server drew is still there.
document.querySelectorAll('[data-chart]').forEach((plot) => {
  plot.closest('details')?.addEventListener('toggle', async () => {
    try {
      const { lookCloser } = await import('./pictures.js');
      await lookCloser([plot]);
    } catch {
      // The columns and their table say the same.
    }
  }, { once: true });
});

// Another time is looked at from the place where one was.
document.querySelectorAll('[data-keeps-place]').forEach((link) => link.addEventListener('click', () => {
  const here = [...document.querySelectorAll('.chapter')].findLast((chapter) => chapter.getBoundingClientRect().top < innerHeight / 2);
  link.hash = here && scrollY > 0 ? here.id : '';
}));
