package app.rebound.account.sample;

import app.rebound.platform.journal.JournalOwner;
import java.util.UUID;

/** The owner of a journal for as long as they look around in the sample. Never kept in a session. */
record SampleOwner(UUID journalId) implements JournalOwner {

    @Override
    public boolean isSample() {
        return true;
    }
}
