package app.rebound.transfer.sample;

import app.rebound.account.LocalAccount;
import app.rebound.platform.journal.ActingFor;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Brings the sample journey into a person's own journal, for tests that need a full one. No page does that. */
public final class SampleInJournal {

    private SampleInJournal() {}

    public static void restore(ApplicationContext program) {
        restore(program, program.getBean(LocalAccount.class).owner().journalId());
    }

    /** Brings it into the journal of somebody who has an account. */
    public static void restore(ApplicationContext program, UUID journal) {
        ActingFor.journal(journal, () -> {
            program.getBean(SampleFile.class).restore();
            return journal;
        });
    }
}
