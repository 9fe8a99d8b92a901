package app.rebound.feedback.request;

import app.rebound.feedback.request.RequestDays.End;
import app.rebound.rejection.RejectionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A request for feedback in the list. */
public record RequestLine(
        RequestId id,
        RejectionId rejection,
        String company,
        @Nullable String whom,
        AskedBy askedBy,
        RequestDays days) {

    /** As a query selects it. */
    RequestLine(
            RequestId id,
            RejectionId rejection,
            String company,
            @Nullable String whom,
            AskedBy askedBy,
            LocalDate askedOn,
            @Nullable LocalDate remindedOn,
            @Nullable End endedAs,
            @Nullable LocalDate endedOn) {
        this(id, rejection, company, whom, askedBy, new RequestDays(askedOn, remindedOn, endedAs, endedOn));
    }
}
