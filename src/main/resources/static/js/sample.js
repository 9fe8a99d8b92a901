// Whose journal a page is of: one's own, or the sample that this browser has opened.
const page = document.documentElement.dataset.journal;

export const isOwn = page === 'own';
export const inSample = Boolean(page) && !isOwn;

// Whether that is still the journal that the next request would open; a page of none has none to lose.
export function isStillOpen() {
  return !page || page === (document.cookie.match(/(?:^|; )(?:__Host-)?REBOUND_SAMPLE=([^;]+)/)?.[1] ?? 'own');
}
