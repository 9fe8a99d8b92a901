package app.rebound.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.rebound.goal.GoalDetails.Closing;
import app.rebound.goal.GoalDetails.Note;
import app.rebound.goal.GoalDetails.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class GoalTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOON = Instant.parse("2026-03-09T12:00:00Z");

    private final Goal goal = aGoal(null, "List the moments", "Tell four to a person");

    @Test
    void isReachedOnceOnTheFirstDay() {
        goal.achieve(DAY, "My sister");
        goal.achieve(DAY.plusDays(1), null);

        assertThat(goal.details().closing()).isEqualTo(new Closing(GoalStatus.ACHIEVED, DAY, "My sister"));
    }

    @Test
    void takesWordsThatComeLater() {
        goal.letGo(DAY, null);
        goal.letGo(DAY.plusDays(1), "It was a frightened month");

        assertThat(goal.details().closing())
                .isEqualTo(new Closing(GoalStatus.LET_GO, DAY, "It was a frightened month"));
    }

    @Test
    void endsOneWayOnly() {
        goal.letGo(DAY, null);

        assertThatIllegalStateException().isThrownBy(() -> goal.achieve(DAY, null));
        assertThat(goal.details().status()).isEqualTo(GoalStatus.LET_GO);
    }

    @Test
    void canBeReachedAfterItWasTakenUpAgain() {
        goal.letGo(DAY, null);
        goal.reopen(NOON);
        goal.achieve(DAY.plusDays(8), null);

        assertThat(goal.details().closing()).isEqualTo(new Closing(GoalStatus.ACHIEVED, DAY.plusDays(8), null));
    }

    @Test
    void keepsTheWordsOfAnEndingAsANote() {
        goal.achieve(DAY, "My sister, and biscuits");
        goal.reopen(NOON);
        goal.reopen(NOON.plusSeconds(60));

        assertThat(goal.details().closing()).isNull();
        assertThat(goal.details().notes()).containsExactly(new Note("My sister, and biscuits", NOON));
    }

    @Test
    void showsTheNewestNoteFirst() {
        goal.note("First", NOON);
        goal.note("Second", NOON.plusSeconds(60));

        assertThat(goal.details().notes()).extracting(Note::text).containsExactly("Second", "First");
    }

    @Test
    void keepsTheDayAStepWasFirstDone() {
        var step = stored(0);
        step.complete(DAY);
        step.complete(DAY.plusDays(1));

        assertThat(goal.details().steps().get(0).doneOn()).isEqualTo(DAY);
        assertThat(goal.details().done()).isEqualTo(1);
    }

    @Test
    void takesATickBack() {
        stored(0).complete(DAY);
        stored(0).takeBack();

        assertThat(goal.details().done()).isZero();
    }

    @Test
    void addsAStepAfterTheLastEvenWhereOneIsGone() {
        goal.remove(stored(0));
        goal.addStep("Tell the other four", null);

        assertThat(goal.details().steps())
                .extracting(Step::text)
                .containsExactly("Tell four to a person", "Tell the other four");
        assertThat(stored(1).place()).isGreaterThan(stored(0).place());
    }

    @Test
    void isStoredAsItEndedLongAgo() {
        var closing = new Closing(GoalStatus.ACHIEVED, DAY, "All eight");

        assertThat(aGoal(closing).details().closing()).isEqualTo(closing);
    }

    private GoalStep stored(int at) {
        var id = Objects.requireNonNull(goal.details().steps().get(at).id());
        return goal.step(id).orElseThrow();
    }

    private static Goal aGoal(Closing closing, String... steps) {
        var details = new GoalDetails(
                "Tell eight stories",
                null,
                null,
                DAY.minusDays(30),
                RaisedBy.NOTHING,
                closing,
                List.of(steps).stream().map(text -> new Step(null, text, null)).toList(),
                List.of());
        return new Goal(GoalId.next(), details, false);
    }
}
