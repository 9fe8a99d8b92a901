package app.rebound.platform.journal;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.Journals;
import app.rebound.JpaSlice;
import app.rebound.application.Stage;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.log.RejectionLog;
import app.rebound.rejection.reflection.ReflectionJournal;
import app.rebound.rejection.reflection.ReflectionText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever is kept by the journal's revision may be shown for as long as the revision stands. */
@JpaSlice
class RevisionTests {

    @Autowired
    JournalRevisions revisions;

    @Autowired
    RemovedItems removed;

    @Autowired
    RejectionJournal journal;

    @Autowired
    RejectionLog rejectionLog;

    @Autowired
    ReflectionJournal reflections;

    @Autowired
    Journals journals;

    @Autowired
    PlatformTransactionManager transactions;

    private long raisedBy(Runnable action) {
        var before = revisions.current();
        action.run();
        return revisions.current() - before;
    }

    @Test
    void isRaisedOnceByATransactionThatWritesManyRows() {
        assertThat(raisedBy(() -> aRejection()
                        .feeling("sad", 7)
                        .feeling("hurt", 4)
                        .feeling("calm", null)
                        .logIn(rejectionLog)))
                .isEqualTo(1);
    }

    @Test
    void isRaisedOnceMoreByTheNextTransaction() {
        assertThat(raisedBy(() -> {
                    var id = aRejection().logIn(rejectionLog);
                    journal.comeBackOn(id, LocalDate.of(2026, 3, 20));
                    journal.waitNoLonger(id);
                }))
                .isEqualTo(3);
    }

    @Test
    void isRaisedByEachKindOfWrite() {
        var id = aRejection().logIn(rejectionLog);
        var text = new ReflectionText("well", null, null, null, null, null, null, null);

        assertThat(raisedBy(() -> reflections.save(id, null, text, List.of(), Map.of("sad", 3))))
                .isEqualTo(1);
        assertThat(raisedBy(() -> {
                    var version = journal.get(id).version();
                    var changed = aRejection().reached(Stage.FINAL).build();
                    journal.revise(id, version, changed.application(), changed.details());
                }))
                .isEqualTo(1);
        assertThat(raisedBy(() -> journal.remove(id))).isEqualTo(1);
    }

    @Test
    void staysWhenThingsAreRead() {
        var id = aRejection().feeling("sad", 7).logIn(rejectionLog);

        assertThat(raisedBy(() -> {
                    journal.get(id);
                    journal.find(id);
                    reflections.of(id);
                    journal.perhapsTheSame("Acme", "Developer", null, LocalDate.of(2026, 3, 10));
                }))
                .isZero();
    }

    @Test
    void staysWhenNothingIsRemoved() {
        assertThat(raisedBy(() -> removed.remove(Removable.APPLICATION, UUID.randomUUID())))
                .isZero();
    }

    @Test
    void staysWhenTheTransactionFails() {
        assertThat(raisedBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    aRejection().logIn(rejectionLog);
                    status.setRollbackOnly();
                })))
                .isZero();
    }

    @Test
    void isRaisedByTheInnerTransactionAndByTheOuterOne() {
        var inner = new TransactionTemplate(transactions);
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        // The outer one writes last: holding the journal's row, it would keep the inner one waiting.
        assertThat(raisedBy(() -> new TransactionTemplate(transactions).executeWithoutResult(outer -> {
                    inner.executeWithoutResult(status -> aRejection().logIn(rejectionLog));
                    aRejection().at("Globex").logIn(rejectionLog);
                })))
                .isEqualTo(2);
    }

    @Test
    void staysInOtherJournals() {
        var other = journals.create();

        aRejection().logIn(rejectionLog);

        assertThat(journals.as(other, revisions::current)).isZero();
    }
}
