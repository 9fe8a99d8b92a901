package app.rebound.platform.journal;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.Journals;
import app.rebound.JpaSlice;
import app.rebound.TestClock;
import app.rebound.platform.aside.PutAside;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.log.RejectionLog;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What was read is shown for as long as it is what is stored, and no longer. */
@JpaSlice
class KeptReadsTests {

    @Autowired
    KeptReads kept;

    @Autowired
    JournalRevisions revisions;

    @Autowired
    RejectionLog rejections;

    @Autowired
    RejectionJournal journal;

    @Autowired
    PutAside aside;

    @Autowired
    Journals journals;

    @Autowired
    TestClock clock;

    @Autowired
    EntityManager entities;

    @Autowired
    PlatformTransactionManager transactions;

    private final AtomicInteger readings = new AtomicInteger();
    private final AtomicInteger makings = new AtomicInteger();

    @Test
    void isReadOnceWhileNothingChanges() {
        aRejection().logIn(rejections);

        assertThat(rejected()).isEqualTo(1);
        assertThat(rejected()).isEqualTo(1);
        assertThat(readings).hasValue(1);
    }

    @Test
    void isReadAnewOnceSomethingItIsReadFromIsWritten() {
        assertThat(rejected()).isZero();

        var id = aRejection().logIn(rejections);
        assertThat(rejected()).isEqualTo(1);

        journal.remove(id);
        assertThat(rejected()).isZero();
    }

    @Test
    void staysWhereOtherThingsAreWritten() {
        rejected();

        aside.put("an item", null, null);

        assertThat(rejected()).isZero();
        assertThat(readings).hasValue(1);
    }

    @Test
    void aWholeIsReadAnewWithAnyOfItsParts() {
        assertThat(kept.within(() -> kept.part(Whole.class, "", this::count))).isZero();

        aRejection().logIn(rejections);

        assertThat(kept.within(() -> kept.part(Whole.class, "", this::count))).isEqualTo(1);
    }

    @Test
    void isMadeAgainOnlyOfAPartThatIsAnother() {
        assertThat(told()).isEqualTo("0 entries");
        readings.set(0);

        var id = aRejection().logIn(rejections);
        journal.remove(id);
        assertThat(told()).isEqualTo("0 entries");
        assertThat(readings).hasValue(1);
        assertThat(makings).hasValue(1);

        aRejection().logIn(rejections);
        assertThat(told()).isEqualTo("1 entries");
        assertThat(makings).hasValue(2);
    }

    @Test
    void whatIsTooLargeToKeepIsMadeOnceForAPage() {
        var part = new Object();

        for (var page = 1; page <= 2; page++) {
            kept.within(() -> {
                kept.made(String.class, "", part, Integer.MAX_VALUE, makings::incrementAndGet);
                return kept.made(String.class, "", part, Integer.MAX_VALUE, makings::incrementAndGet);
            });
            assertThat(makings).hasValue(page);
        }
    }

    private String told() {
        return kept.within(() -> {
            var counted = kept.part(List.class, "", () -> List.of(count()));
            return kept.made(String.class, "", counted, 1, () -> {
                makings.incrementAndGet();
                return counted.get(0) + " entries";
            });
        });
    }

    @Test
    void aPageSeesWhatItHasWrittenItself() {
        kept.within(() -> {
            assertThat(count()).isZero();
            aRejection().logIn(rejections);
            assertThat(count()).isEqualTo(1);
            return null;
        });
    }

    @Test
    void isReadAnewAfterAWriteThatNobodyHereMade() {
        rejected();

        revisions.raise(journals.current());
        aside.put("an item", null, null);

        rejected();
        assertThat(readings).hasValue(2);
    }

    @Test
    void isReadAnewAfterADeletionWhichMayTakeOtherThingsAlong() {
        aside.put("an item", null, null);
        rejected();

        aside.back("an item");

        rejected();
        assertThat(readings).hasValue(2);
    }

    @Test
    void knowsNothingOfWhatWasTakenBack() {
        rejected();
        var transaction = new TransactionTemplate(transactions);

        transaction.executeWithoutResult(status -> {
            aRejection().logIn(rejections);
            assertThat(rejected()).isEqualTo(1);
            status.setRollbackOnly();
        });
        assertThat(rejected()).isZero();

        // The same revision once more, by another write.
        aRejection().logIn(rejections);
        assertThat(rejected()).isEqualTo(1);
    }

    @Test
    void staysInItsJournal() {
        aRejection().logIn(rejections);
        rejected();

        assertThat(journals.as(journals.create(), this::rejected)).isZero();
    }

    @Test
    void isReadAnewAQuarterOfAnHourLater() {
        rejected();

        clock.advance(Duration.ofMinutes(15));

        rejected();
        assertThat(readings).hasValue(2);
    }

    @Test
    void whatIsReadFromNothingIsNotKept() {
        var asked = new AtomicInteger();
        for (var times = 1; times <= 2; times++) {
            kept.within(() -> kept.part(KeptReadsTests.class, "nothing", asked::incrementAndGet));
        }
        assertThat(asked).hasValue(2);
    }

    private static final class Whole {}

    private long rejected() {
        return kept.within(this::count);
    }

    private long count() {
        return kept.part(KeptReadsTests.class, "rejections", () -> {
            readings.incrementAndGet();
            return entities.createQuery(
                            "select count(r) from Rejection r join JobApplication a on a.id = r.applicationId",
                            Long.class)
                    .getSingleResult();
        });
    }
}
