package app.rebound.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.rebound.goal.GoalDetails.Closing;
import app.rebound.goal.GoalDetails.Note;
import app.rebound.goal.GoalDetails.Step;
import app.rebound.goal.GoalDetails.StepMove;
import app.rebound.platform.journal.Ids;
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
        look(Decision.REACHED, "My sister", DAY);
        look(Decision.REACHED, null, DAY.plusDays(1));

        assertThat(goal.details().closing()).isEqualTo(new Closing(GoalStatus.ACHIEVED, DAY, "My sister"));
    }

    @Test
    void takesWordsThatComeLater() {
        look(Decision.LET_GO, null, DAY);
        look(Decision.LET_GO, "It was a frightened month", DAY.plusDays(1));

        assertThat(goal.details().closing())
                .isEqualTo(new Closing(GoalStatus.LET_GO, DAY, "It was a frightened month"));
    }

    @Test
    void endsOneWayOnly() {
        look(Decision.LET_GO, null, DAY);

        assertThatIllegalStateException().isThrownBy(() -> look(Decision.REACHED, null, DAY));
        assertThatIllegalStateException().isThrownBy(() -> look(Decision.KEEP, null, DAY));
        assertThat(goal.details().status()).isEqualTo(GoalStatus.LET_GO);
    }

    @Test
    void canBeReachedAfterItWasTakenUpAgain() {
        look(Decision.LET_GO, null, DAY);
        goal.reopen(NOON);
        look(Decision.REACHED, null, DAY.plusDays(8));

        assertThat(goal.details().closing()).isEqualTo(new Closing(GoalStatus.ACHIEVED, DAY.plusDays(8), null));
    }

    @Test
    void keepsTheWordsOfAnEndingAsANote() {
        look(Decision.REACHED, "My sister, and biscuits", DAY);
        goal.reopen(NOON);
        goal.reopen(NOON.plusSeconds(60));

        assertThat(goal.details().closing()).isNull();
        assertThat(goal.details().notes())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .containsExactly(new Note(null, "My sister, and biscuits", NOON, null));
    }

    @Test
    void showsTheNewestNoteFirst() {
        goal.add(new Note(null, "First", NOON, null));
        goal.add(new Note(null, "Second", NOON.plusSeconds(60), null));

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
    void movesAStepPastItsNeighbour() {
        goal.add(new Step(null, "Rest", null, null));

        goal.move(stored(2), StepMove.EARLIER);
        goal.move(stored(0), StepMove.LATER);

        assertThat(texts()).containsExactly("Rest", "List the moments", "Tell four to a person");
        assertThat(List.of(stored(0).place(), stored(1).place(), stored(2).place()))
                .isSorted();
    }

    @Test
    void leavesTheFirstAndTheLastStepWhereTheyCannotGo() {
        goal.move(stored(0), StepMove.EARLIER);
        goal.move(stored(1), StepMove.LATER);

        assertThat(texts()).containsExactly("List the moments", "Tell four to a person");
    }

    @Test
    void goesOnAfterAReviewThatKeepsIt() {
        look(Decision.KEEP, "Mornings", DAY);

        assertThat(goal.details().status()).isEqualTo(GoalStatus.ACTIVE);
        assertThat(goal.details().reviewedOn()).isEqualTo(DAY);
        assertThat(goal.details().notes())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .containsExactly(new Note(null, "Mornings", NOON, Decision.KEEP));
    }

    @Test
    void takesAnotherMeasureAndDayFromAReviewThatChangesIt() {
        goal.review(Ids.next(), new Review(Decision.CHANGE, null, "Four stories", DAY.plusDays(30)), DAY, NOON);

        assertThat(goal.details().measure()).isEqualTo("Four stories");
        assertThat(goal.details().dueOn()).isEqualTo(DAY.plusDays(30));
        assertThat(goal.details().title()).isEqualTo("Tell eight stories");
        assertThat(goal.details().notes())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .containsExactly(new Note(null, null, NOON, Decision.CHANGE));
    }

    @Test
    void isStoredAsItEndedLongAgo() {
        var closing = new Closing(GoalStatus.ACHIEVED, DAY, "All eight");

        assertThat(aGoal(closing).details().closing()).isEqualTo(closing);
    }

    private void look(Decision decision, String words, LocalDate day) {
        goal.review(Ids.next(), new Review(decision, words, null, null), day, NOON);
    }

    private List<String> texts() {
        return goal.details().steps().stream().map(Step::text).toList();
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
                null,
                closing,
                List.of(steps).stream()
                        .map(text -> new Step(null, text, null, null))
                        .toList(),
                List.of());
        return new Goal(GoalId.next(), details);
    }
}
