package app.rebound.rejection;

import app.rebound.application.ApplicationDetails;
import app.rebound.application.ApplicationId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rejection, or another ending that was written about, together with its application, to be read.
 *
 * @param kind what the entry tells of
 * @param takenBackOn the day the employer came back, or the application went on
 * @param offerWithdrawn whether the employer took back an offer with it
 * @param returnOn the day the person wants to come back to it
 * @param version what an edit form carries to notice a change in between
 */
public record StoredRejection(
        RejectionId id,
        ApplicationId applicationId,
        ApplicationDetails application,
        RejectionDetails details,
        EndingKind kind,
        @Nullable LocalDate takenBackOn,
        boolean offerWithdrawn,
        @Nullable LocalDate returnOn,
        @Nullable Long version)
        implements OwnWords {

    /** Whether it is a rejection that stands. */
    public boolean isStanding() {
        return kind == EndingKind.REJECTED;
    }

    @Override
    public List<String> ownWords() {
        return details.ownWords();
    }
}
