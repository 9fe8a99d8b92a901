package app.rebound.insight;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.rebound.JpaSlice;
import app.rebound.TestClock;
import app.rebound.feedback.Polarity;
import app.rebound.feedback.note.FeedbackJournal;
import app.rebound.goal.GoalDetails;
import app.rebound.goal.GoalId;
import app.rebound.goal.GoalJournal;
import app.rebound.goal.GoalStatus;
import app.rebound.goal.RaisedBy;
import app.rebound.platform.today.DueItem;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.log.RejectionLog;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is read of themes that came back, on both databases. */
@JpaSlice
class DueReturnsTests {

    private static final String THEME = "time-management";

    @Autowired
    DueReturns returns;

    @Autowired
    GoalJournal goals;

    @Autowired
    FeedbackJournal feedback;

    @Autowired
    RejectionJournal rejections;

    @Autowired
    RejectionLog rejectionLog;

    GoalId goal;

    @BeforeEach
    void reachAGoal() {
        goal = GoalId.next();
        goals.set(
                goal,
                new GoalDetails(
                        "Finish in time",
                        null,
                        null,
                        LocalDate.of(2026, 1, 1),
                        new RaisedBy(null, feedback.themeByCode(THEME).id(), null, null, null),
                        null,
                        new GoalDetails.Closing(GoalStatus.ACHIEVED, LocalDate.of(2026, 3, 1), null),
                        List.of(),
                        List.of()));
    }

    @Test
    void isDueOnTheLatestDayTheThemeCameUp() {
        entry("2026-02-20", Polarity.TO_IMPROVE);
        entry("2026-03-05", Polarity.TO_IMPROVE);
        entry("2026-03-10", Polarity.TO_IMPROVE);

        assertThat(returns.dueOn(TestClock.TODAY, 5))
                .extracting(DueItem::key, DueItem::dueOn, DueItem::lapsesOn)
                .containsExactly(tuple("return:" + goal, LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 24)));
    }

    @Test
    void takesNeitherAStrengthNorADeletedEntryForAReturn() {
        entry("2026-03-05", Polarity.STRENGTH);
        rejections.remove(entry("2026-03-10", Polarity.TO_IMPROVE));

        assertThat(returns.dueOn(TestClock.TODAY, 5)).isEmpty();
    }

    private RejectionId entry(String day, Polarity polarity) {
        var entry = aRejection().on(day).logIn(rejectionLog);
        feedback.confirmTheme(entry, null, THEME, polarity, null);
        return entry;
    }
}
