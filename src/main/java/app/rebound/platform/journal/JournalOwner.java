package app.rebound.platform.journal;

import java.util.UUID;

/** Implemented by the principal of a signed-in request: says which journal it may open. */
public interface JournalOwner {

    UUID journalId();

    /** Whether it is the sample, and not the journal of their own. */
    default boolean isSample() {
        return false;
    }
}
