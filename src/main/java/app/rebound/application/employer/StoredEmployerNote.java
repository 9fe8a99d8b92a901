package app.rebound.application.employer;

import app.rebound.application.ApplicationId;
import org.jspecify.annotations.Nullable;

/**
 * A note about an employer, to be read.
 *
 * @param application one of those at the employer
 * @param version what an edit form carries to notice a change in between
 */
record StoredEmployerNote(
        EmployerNoteId id,
        ApplicationId application,
        String words,
        @Nullable Long version) {}
