package app.rebound.rejection;

import app.rebound.application.ApplicationDetails;
import app.rebound.application.ApplicationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rejection together with its application, to be read.
 *
 * @param returnOn the day the person wants to come back to it
 * @param version what an edit form carries to notice a change in between
 */
public record RejectionView(
        RejectionId id,
        ApplicationId applicationId,
        ApplicationDetails application,
        RejectionDetails details,
        @Nullable LocalDate returnOn,
        @Nullable Long version) {}
