package app.rebound.transfer.sample;

import app.rebound.account.LocalAccount;
import app.rebound.platform.journal.ActingFor;
import org.springframework.context.ApplicationContext;

/** Brings the sample journey into a person's own journal, for tests that need a full one. No page does that. */
public final class SampleInJournal {

    private SampleInJournal() {}

    public static void restore(ApplicationContext program) {
        var own = program.getBean(LocalAccount.class).owner().journalId();
        ActingFor.journal(own, () -> {
            program.getBean(SampleFile.class).restore();
            return own;
        });
    }
}
