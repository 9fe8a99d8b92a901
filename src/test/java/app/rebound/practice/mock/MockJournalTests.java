package app.rebound.practice.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.JpaSlice;
import app.rebound.TestClock;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** Mock interviews as they are stored. */
@JpaSlice
class MockJournalTests {

    @Autowired
    MockJournal journal;

    @Autowired
    EntityManager entities;

    @Test
    void keepsAnswersAndTheRatingOnce() {
        var id = MockId.next();
        journal.begin(id, MockKind.FINAL, 5);
        var first = journal.get(id).details().questions().get(0);
        journal.answer(id, first.id(), first.version(), "Too long");

        assertThatThrownBy(() -> journal.answer(id, first.id(), first.version(), "Another tab"))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(journal.get(id).details().next().orElseThrow().text())
                .isEqualTo(journal.get(id).details().questions().get(1).text());

        var rubric = new Rubric((short) 4, null, (short) 5, null, null, null);
        journal.finish(id, journal.get(id).version(), rubric, "Breathe");

        var kept = journal.get(id).details();
        assertThat(kept.rubric()).isEqualTo(rubric);
        assertThat(kept.questions()).hasSize(5);
        assertThat(kept.questions().get(0).note()).isEqualTo("Too long");
    }

    /** What the dashboard will count. */
    @Test
    void tellsItsDayAndItsRatingsByThemselves() {
        var id = MockId.next();
        journal.begin(id, MockKind.MIXED, 3);
        journal.finish(id, journal.get(id).version(), new Rubric((short) 4, null, null, null, null, null), null);

        var facts = entities.createQuery(
                        "select m.heldOn, m.rubric.answers, m.rubric.structure from MockInterview m where m.finished",
                        Object[].class)
                .getResultList();

        assertThat(facts).containsExactly(new Object[] {TestClock.TODAY, (short) 4, null});
        assertThat(entities.createQuery("select r.reviewedOn from PracticeReview r")
                        .getResultList())
                .isEmpty();
    }
}
