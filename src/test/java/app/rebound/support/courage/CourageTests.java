package app.rebound.support.courage;

import static app.rebound.TestClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.JpaSlice;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import app.rebound.platform.today.Milestone;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** Brave steps as they are stored: on the ladder, and taken. */
@JpaSlice
class CourageTests {

    @Autowired
    BraveStepJournal courage;

    @Autowired
    FearsFaced milestones;

    @Autowired
    RemovedItems removed;

    private BraveStepId add(String title, Integer expected) {
        var id = BraveStepId.next();
        courage.add(id, title, expected == null ? null : expected.shortValue());
        return id;
    }

    @Test
    void theLadderGoesUpFromTheSmallestFear() {
        add("Unsure", null);
        add("Salary", 9);
        add("Nothing to it", 0);
        add("Tell Kim", 4);

        assertThat(courage.ladder())
                .extracting(Rung::title)
                .containsExactly("Nothing to it", "Tell Kim", "Salary", "Unsure");
    }

    @Test
    void aStepThatWasTakenLeavesTheLadderAndIsAMilestone() {
        var call = add("Call them", 7);

        courage.take(call, 0L, TODAY.minusDays(1), (short) 8, (short) 3, "They were kind");

        assertThat(courage.ladder()).isEmpty();
        assertThat(courage.faced(TODAY.minusDays(1), TODAY))
                .containsExactly(new FacedFear(call, "Call them", TODAY.minusDays(1), (short) 7, (short) 8, (short) 3));
        assertThat(courage.faced(TODAY, TODAY)).isEmpty();
        assertThat(milestones.between(TODAY.minusDays(7), TODAY))
                .singleElement()
                .satisfies(milestone -> {
                    assertThat(milestone.on()).isEqualTo(TODAY.minusDays(1));
                    assertThat(milestone.arguments()).containsExactly("Call them");
                    assertThat(milestone.href()).isEqualTo("/courage/" + call);
                });
    }

    @Test
    void aStepPutBackKeepsItsWords() {
        var call = add("Call them", 7);
        courage.take(call, 0L, TODAY, (short) 8, null, "They were kind");

        courage.putBack(call);

        assertThat(courage.ladder()).extracting(Rung::id).containsExactly(call);
        assertThat(milestones.between(TODAY, TODAY)).extracting(Milestone::key).isEmpty();
        assertThat(courage.get(call).words()).isEqualTo("They were kind");
    }

    @Test
    void aChangeInBetweenIsNoticed() {
        var call = add("Call them", 7);
        courage.revise(call, 0L, "Call her", (short) 6);

        assertThatThrownBy(() -> courage.revise(call, 0L, "Call him", null))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> courage.take(call, 0L, TODAY, null, null, null))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(courage.get(call).title()).isEqualTo("Call her");
    }

    @Test
    void aRemovedStepIsNowhereUntilItIsBroughtBack() {
        var call = add("Call them", null);
        courage.take(call, 0L, TODAY, null, null, null);

        courage.remove(call);
        assertThat(courage.find(call)).isEmpty();
        assertThat(courage.faced(TODAY, TODAY)).isEmpty();

        removed.restore(Removable.BRAVE_STEP, call.value());
        assertThat(courage.faced(TODAY, TODAY)).hasSize(1);
    }
}
