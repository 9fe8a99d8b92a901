package app.rebound.goal.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.rebound.JpaSlice;
import app.rebound.TestClock;
import app.rebound.goal.Decision;
import app.rebound.goal.GoalDetails;
import app.rebound.goal.GoalDetails.Step;
import app.rebound.goal.GoalDetails.StepMove;
import app.rebound.goal.GoalId;
import app.rebound.goal.GoalJournal;
import app.rebound.goal.RaisedBy;
import app.rebound.goal.Review;
import app.rebound.platform.journal.Ids;
import app.rebound.platform.today.DueItem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What of the goals is due, on both databases. */
@JpaSlice
class DueGoalsTests {

    private static final LocalDate TODAY = TestClock.TODAY;
    private static final int MANY = 10;

    @Autowired
    DueGoals goals;

    @Autowired
    DueSteps steps;

    @Autowired
    GoalJournal journal;

    @Test
    void offersALookBackOnTheChosenDay() {
        var goal = set(TODAY, TODAY.minusDays(30));

        assertThat(goals.dueOn(TODAY, MANY))
                .extracting(DueItem::messageKey, DueItem::href)
                .containsExactly(tuple("due.goal.today", "/goals/" + goal + "/review"));
    }

    @Test
    void saysThatTheChosenDayIsNear() {
        set(TODAY.plusDays(3), TODAY.minusDays(60));
        set(TODAY.plusDays(4), TODAY.minusDays(60));

        assertThat(keys(TODAY)).containsExactly("due.goal.ahead");
    }

    @Test
    void restsAfterALookBackAndComesAgainInFourWeeks() {
        var goal = set(TODAY, TODAY.minusDays(30));

        journal.review(goal, Ids.next(), null, new Review(Decision.KEEP, null, null, null));

        assertThat(keys(TODAY.plusDays(27))).isEmpty();
        assertThat(keys(TODAY.plusDays(28))).containsExactly("due.goal.review");
    }

    @Test
    void offersALookBackEveryFourWeeksWithoutADay() {
        set(null, TODAY);

        assertThat(keys(TODAY.plusDays(27))).isEmpty();
        assertThat(keys(TODAY.plusDays(28))).containsExactly("due.goal.review");
    }

    @Test
    void waitsForADayThatIsChosenAnew() {
        var goal = set(TODAY, TODAY.minusDays(30));
        var version = journal.get(goal).version();

        journal.review(goal, Ids.next(), version, new Review(Decision.CHANGE, null, "Four", TODAY.plusDays(60)));

        assertThat(keys(TODAY.plusDays(50))).isEmpty();
        assertThat(keys(TODAY.plusDays(60))).containsExactly("due.goal.today");
    }

    @Test
    void showsAStepFromItsDayUntilItIsDone() {
        var goal = set(TODAY.plusDays(90), TODAY, new Step(null, "Record three", TODAY, null));

        assertThat(steps.dueOn(TODAY.minusDays(1), MANY)).isEmpty();
        assertThat(steps.dueOn(TODAY, MANY)).extracting(DueItem::messageKey).containsExactly("due.step.today");
        assertThat(steps.dueOn(TODAY.plusDays(1), MANY))
                .extracting(DueItem::messageKey)
                .containsExactly("due.step.past");

        journal.completeStep(goal, journal.get(goal).details().steps().get(0).id());

        assertThat(steps.dueOn(TODAY, MANY)).isEmpty();
    }

    @Test
    void asksNothingOfGoalsThatEndedOrAreDeleted() {
        var reached = set(TODAY, TODAY.minusDays(60), new Step(null, "Record three", TODAY, null));
        journal.review(reached, Ids.next(), null, new Review(Decision.REACHED, null, null, null));
        journal.remove(set(TODAY, TODAY.minusDays(60), new Step(null, "Record three", TODAY, null)));

        assertThat(keys(TODAY)).isEmpty();
        assertThat(steps.dueOn(TODAY, MANY)).isEmpty();
    }

    @Test
    void keepsTheOrderOfStepsThatWereMoved() {
        var goal = set(null, TODAY, new Step(null, "One", null, null), new Step(null, "Two", null, null));

        journal.moveStep(goal, journal.get(goal).details().steps().get(1).id(), StepMove.EARLIER);

        assertThat(journal.get(goal).details().steps()).extracting(Step::text).containsExactly("Two", "One");
    }

    private List<String> keys(LocalDate day) {
        return Stream.concat(goals.dueOn(day, MANY).stream(), goals.toLookBackOn(day, MANY).stream())
                .map(DueItem::messageKey)
                .toList();
    }

    private GoalId set(LocalDate dueOn, LocalDate startedOn, Step... steps) {
        var id = GoalId.next();
        journal.set(
                id,
                new GoalDetails(
                        "Tell eight stories",
                        null,
                        dueOn,
                        startedOn,
                        RaisedBy.NOTHING,
                        null,
                        null,
                        Stream.of(steps).toList(),
                        List.of()));
        return id;
    }
}
