// Made fsrs-vectors.txt: random review histories and what the reference implementation says after each review.
//   npm install --no-save ts-fsrs@5.4.2 && node fsrs-vectors.mjs > fsrs-vectors.txt
// A line is a history; a review is days since the one before : rating 1 to 4 : stability : difficulty : days to the next.
import { createEmptyCard, fsrs, FSRSVersion } from 'ts-fsrs';

const HISTORIES = 600;
const DAY = 24 * 60 * 60 * 1000;
// Whole days only, as in the journal: no steps of minutes, no fuzz.
const scheduler = fsrs({ enable_fuzz: false, learning_steps: [], relearning_steps: [] });

let state = 20260314;
function random() {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
}
const one = (list) => list[Math.floor(random() * list.length)];

// On the day, the same day again, early, late, and very late.
function daysLater(interval) {
  return one([
    () => interval,
    () => interval,
    () => 0,
    () => Math.floor(random() * interval),
    () => interval + Math.ceil(random() * interval),
    () => interval + Math.ceil(random() * 400),
  ])();
}

console.log(`# ${FSRSVersion}`);
for (let history = 0; history < HISTORIES; history++) {
  const ratings = one([[1, 2, 3, 4], [3], [1, 3], [2, 3], [3, 4], [1, 2]]);
  let now = Date.UTC(2026, 2, 14, 12);
  let card = createEmptyCard(new Date(now));
  let days = 0;
  const line = [];
  for (let reviews = 1 + Math.floor(random() * 12); reviews > 0; reviews--) {
    now += days * DAY;
    const rating = one(ratings);
    card = scheduler.next(card, new Date(now), rating).card;
    line.push([days, rating, card.stability, card.difficulty, card.scheduled_days].join(':'));
    days = daysLater(card.scheduled_days);
  }
  console.log(line.join(' '));
}
