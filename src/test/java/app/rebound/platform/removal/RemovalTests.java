package app.rebound.platform.removal;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.Journals;
import app.rebound.JpaSlice;
import app.rebound.TestClock;
import app.rebound.application.ApplicationLog;
import app.rebound.platform.journal.JournalRevisions;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.feeling.Feelings;
import app.rebound.rejection.log.RejectionLog;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Deleting is real, with a way back for thirty days. */
@JpaSlice
class RemovalTests {

    @Autowired
    RemovedItems removed;

    @Autowired
    RemovableRows removable;

    @Autowired
    RejectionJournal journal;

    @Autowired
    RejectionLog rejectionLog;

    @Autowired
    ApplicationLog applications;

    @Autowired
    Feelings feelings;

    @Autowired
    Journals journals;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    JournalRevisions revisions;

    @Autowired
    PlatformTransactionManager transactions;

    RejectionId entry;

    @BeforeEach
    void logAnEntry() {
        entry = aRejection().at("Acme").feeling("sad", 5).logIn(rejectionLog);
    }

    @Test
    void hidesTheEntryEverywhere() {
        var application = journal.get(entry).applicationId();
        var heardOn = journal.get(entry).details().heardOn();

        journal.remove(entry);

        assertThat(journal.find(entry)).isEmpty();
        assertThat(journal.of(application)).isEmpty();
        assertThat(applications.find(application)).isEmpty();
        assertThat(applications.companies()).isEmpty();
        assertThat(journal.perhapsTheSame("Acme", "Developer", null, heardOn)).isEmpty();
    }

    @Test
    void givesEverythingBack() {
        var application = journal.get(entry).applicationId();
        journal.remove(entry);

        assertThat(removed.restore(Removable.APPLICATION, application.value())).isTrue();

        assertThat(journal.get(entry).application().company()).isEqualTo("Acme");
        assertThat(feelings.changes(entry)).hasSize(1);
    }

    @Test
    void saysWhenThereWasNothingToRemoveOrToGiveBack() {
        var application = journal.get(entry).applicationId().value();

        assertThat(removed.restore(Removable.APPLICATION, application)).isFalse();
        assertThat(removed.remove(Removable.APPLICATION, application)).isTrue();
        assertThat(removed.remove(Removable.APPLICATION, application)).isFalse();
    }

    @Test
    void knowsWhatWasRemovedFromThisJournalOnly() {
        var application = journal.get(entry).applicationId().value();
        assertThat(removed.has(Removable.APPLICATION, application)).isFalse();

        journal.remove(entry);

        assertThat(removed.has(Removable.APPLICATION, application)).isTrue();
        var stranger = journals.create();
        assertThat(journals.as(stranger, () -> removed.has(Removable.APPLICATION, application)))
                .isFalse();
    }

    @Test
    void leavesOtherJournalsAlone() {
        var application = journal.get(entry).applicationId().value();
        var stranger = journals.create();

        assertThat(journals.as(stranger, () -> removed.remove(Removable.APPLICATION, application)))
                .isFalse();
        assertThat(journal.find(entry)).isPresent();

        journal.remove(entry);
        assertThat(journals.as(stranger, () -> removed.restore(Removable.APPLICATION, application)))
                .isFalse();
        assertThat(journal.find(entry)).isEmpty();
    }

    @Test
    void keepsTheWayBackForThirtyDays() {
        var application = journal.get(entry).applicationId().value();
        journal.remove(entry);

        clock.advance(Duration.ofDays(30));
        removed.purge();

        assertThat(removed.restore(Removable.APPLICATION, application)).isTrue();
    }

    @Test
    void deletesForGoodAfterThat() {
        var application = journal.get(entry).applicationId().value();
        journal.remove(entry);

        clock.advance(RemovedItems.KEPT.plus(Duration.ofMinutes(1)));
        removed.purge();

        assertThat(removed.restore(Removable.APPLICATION, application)).isFalse();
        for (var table : new String[] {"job_application", "rejection", "emotion_rating"}) {
            assertThat(jdbc.sql("select count(*) from %s where journal_id = ?".formatted(table))
                            .param(journals.current())
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void knowsATableThatCanMarkItsRows(Removable kind) {
        var rows = jdbc.sql("select count(*) from %s where removed_at is not null and journal_id = ?"
                        .formatted(removable.of(kind).table()))
                .param(journals.current())
                .query(Long.class)
                .single();

        assertThat(rows).isZero();
    }

    /** Both lock the journal first: in another order, each would wait for the other until the database ends one of them. */
    @Test
    void waitsForAChangeOfTheSameItemInsteadOfBlockingIt() throws Exception {
        var mine = journals.current();
        var version = journal.get(entry).version();
        var removing = Executors.newSingleThreadExecutor();
        try {
            var removal = new TransactionTemplate(transactions).execute(change -> {
                revisions.lock();
                var begun = removing.submit(() -> journals.as(mine, () -> journal.remove(entry)));
                Awaitility.await().until(this::isSomebodyWaiting);
                journal.revise(
                        entry,
                        version,
                        journal.get(entry).application(),
                        aRejection().note("Changed").build().details());
                return begun;
            });
            removal.get(20, TimeUnit.SECONDS);
        } finally {
            removing.shutdownNow();
        }

        assertThat(journal.find(entry)).isEmpty();
    }

    private boolean isSomebodyWaiting() {
        var sql = "postgresql".equals(System.getProperty("rebound.test.database"))
                ? "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                : "select count(*) from information_schema.sessions where blocker_id is not null";
        return jdbc.sql(sql).query(Long.class).single() > 0;
    }
}
