package app.rebound.practice.card;

import app.rebound.practice.schedule.Rating;

/** The review before, to take back. */
record PastReview(ReviewId id, String question, Rating rating) {}
