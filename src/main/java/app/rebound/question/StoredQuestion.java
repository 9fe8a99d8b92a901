package app.rebound.question;

import java.time.LocalDate;

/**
 * A question as it is stored.
 *
 * @param finding the key of the finding that would answer it
 * @param askedOn the day it was asked
 * @param ofAll whether it was asked before the first entry, so that every entry can answer it
 */
public record StoredQuestion(QuestionId id, String finding, LocalDate askedOn, boolean ofAll) {}
