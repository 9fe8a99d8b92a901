package app.rebound.feedback.request;

import app.rebound.rejection.RejectionId;

/**
 * A request for feedback, to be read on one day.
 *
 * @param reminderAhead whether it is too early for a reminder
 */
public record RequestView(
        RequestId id,
        RejectionId rejection,
        RequestDetails details,
        RequestDays days,
        RequestState state,
        boolean reminderAhead) {}
