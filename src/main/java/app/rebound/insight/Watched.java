package app.rebound.insight;

import app.rebound.insight.finding.Answer;
import app.rebound.question.StoredQuestion;

/**
 * Something the person lets be watched.
 *
 * @param asked what was stored of it
 * @param answer how far it has come
 */
record Watched(StoredQuestion asked, Answer answer) {}
