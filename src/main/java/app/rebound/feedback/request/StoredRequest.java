package app.rebound.feedback.request;

import app.rebound.rejection.RejectionId;
import org.jspecify.annotations.Nullable;

/**
 * A request for feedback, to be read on one day.
 *
 * @param reminderAhead whether it is too early for a reminder
 * @param version what a form carries to notice a change in between
 */
public record StoredRequest(
        RequestId id,
        RejectionId rejection,
        RequestDetails details,
        RequestDays days,
        RequestState state,
        boolean reminderAhead,
        @Nullable Long version) {}
