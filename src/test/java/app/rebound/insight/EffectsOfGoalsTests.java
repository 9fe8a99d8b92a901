package app.rebound.insight;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.Visitor;
import app.rebound.feedback.Polarity;
import app.rebound.feedback.note.FeedbackJournal;
import app.rebound.goal.GoalDetails;
import app.rebound.goal.GoalId;
import app.rebound.goal.GoalJournal;
import app.rebound.goal.GoalStatus;
import app.rebound.goal.RaisedBy;
import app.rebound.rejection.log.RejectionLog;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whether the theme of a goal still comes up, on the goal's own page. */
@FullStack
class EffectsOfGoalsTests {

    private static final LocalDate BEGUN = LocalDate.of(2026, 2, 1);
    private static final String THEME = "time-management";

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    RejectionLog rejections;

    @Autowired
    FeedbackJournal feedback;

    @Autowired
    GoalJournal goals;

    GoalId goal;

    @BeforeEach
    void setAGoal() {
        goal = set();
    }

    @Test
    void theNextEntryWithoutTheThemeChangesTheSentence() {
        with("2026-01-10", "2026-01-20");
        with("2026-02-10");
        assertThat(effect())
                .contains("“Time management” came up in 2 of 2 rejections, and in 1 of 1 since your goal began.");

        without("2026-03-01");

        assertThat(effect()).contains("and in 1 of 2 since your goal began.");
        assertThat(effect()).contains("Fact", "Too early to tell.", "6 more rejections you reflect on");
    }

    @Test
    void whatWasHeardOfOnTheDayItBeganCameBefore() {
        with("2026-01-10", BEGUN.toString());

        assertThat(effect()).contains("came up in 2 of 2 rejections. None has come since your goal began.");
    }

    @Test
    void isAClaimWhereTheEntriesBearIt() {
        with("2026-01-02", "2026-01-04", "2026-01-06", "2026-01-08", "2026-01-10", "2026-01-12", "2026-01-14");
        without("2026-02-02", "2026-02-04", "2026-02-06", "2026-02-08", "2026-02-10", "2026-02-12", "2026-02-14");

        // The look came with the twelfth entry; what is counted beside it goes on.
        assertThat(effect())
                .contains("comes up less since you began “Finish in time”: 0 of 5 rejections, against 7 of 7 before")
                .contains("since 0 of 7")
                .contains("Pattern")
                .doesNotContain("Too early");
        var behind = visitor.open("/goals/" + goal).one("a:contains(The numbers and the rejections)");
        assertThat(visitor.open(behind.attr("href")).answers(200).main()).contains("0 of 5");
    }

    @Test
    void saysWhatItWillShowBeforeThereIsAnything() {
        assertThat(effect()).contains("Once the theme has come up");
    }

    @Test
    void keepsItsCountsWhereTheFindingIsPutAside() {
        with("2026-01-10", "2026-01-20");
        without("2026-02-10");
        var key = "/findings/change-goal-" + goal;
        visitor.open(key).form(key + "/dismissal").send().answers(302);

        assertThat(effect()).contains("came up in 2 of 2 rejections, and in 0 of 1 since your goal began.");
        assertThat(visitor.open("/goals/" + goal).has("a[href='" + key + "']")).isFalse();
    }

    @Test
    void aReachedGoalKeepsWatchingAndSaysQuietlyThatTheThemeIsBack() {
        with("2026-01-10");
        reach("2026-02-20");
        without("2026-03-02");
        assertThat(effect()).contains("Since you closed the goal, the theme came up in 0 of 1 rejection.");
        assertThat(dashboard()).doesNotContain("came up in another rejection");

        with("2026-03-10");

        assertThat(effect())
                .contains("Since you closed the goal, the theme came up in 1 of 2 rejections.", "Themes come back");
        assertThat(dashboard())
                .contains(
                        "“Time management” came up in another rejection. Your goal “Finish in time” was about “Time management”");
    }

    @Test
    void staysQuietOnceItIsDismissedUntilItComesUpAnew() {
        with("2026-01-10");
        reach("2026-02-20");
        with("2026-03-10");
        visitor.open("/today")
                .form("/today/return:" + goal + "/postponement")
                .send("/today/return:" + goal + "/dismissal");
        assertThat(dashboard()).doesNotContain("came up in another rejection");

        with("2026-03-12");

        assertThat(dashboard()).contains("came up in another rejection");
    }

    @Test
    void staysQuietWhereAnotherGoalIsAtItOrItWasLongAgo() {
        with("2026-01-10");
        reach("2026-02-10");
        with("2026-02-20");
        assertThat(dashboard()).doesNotContain("came up in another rejection");

        with("2026-03-10");
        set();

        assertThat(dashboard()).doesNotContain("came up in another rejection");
    }

    private String effect() {
        return visitor.open("/goals/" + goal)
                .one("section[aria-labelledby=effect]")
                .text();
    }

    private String dashboard() {
        return visitor.open("/dashboard").main();
    }

    private GoalId set() {
        return set(null);
    }

    private GoalId set(GoalDetails.Closing closing) {
        var id = GoalId.next();
        mine(() -> goals.set(
                id,
                new GoalDetails(
                        "Finish in time",
                        null,
                        null,
                        BEGUN,
                        new RaisedBy(null, feedback.themeByCode(THEME).id(), null, null, null),
                        null,
                        closing,
                        List.of(),
                        List.of())));
        return id;
    }

    private void reach(String day) {
        mine(() -> goals.remove(goal));
        goal = set(new GoalDetails.Closing(GoalStatus.ACHIEVED, LocalDate.parse(day), null));
    }

    private void with(String... days) {
        log(THEME, Polarity.TO_IMPROVE, days);
    }

    private void without(String... days) {
        log("rapport", Polarity.STRENGTH, days);
    }

    private void log(String theme, Polarity polarity, String... days) {
        mine(() -> Stream.of(days)
                .forEach(day ->
                        feedback.confirmTheme(aRejection().on(day).logIn(rejections), null, theme, polarity, null)));
    }

    private void mine(Runnable action) {
        journals.as(journals.ofLocalAccount(), action);
    }
}
