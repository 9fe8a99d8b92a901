package app.rebound.arrival;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.Page;
import app.rebound.TestClock;
import app.rebound.Visitor;
import app.rebound.application.ApplicationDetails;
import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.application.Stage;
import app.rebound.goal.GoalDetails;
import app.rebound.goal.GoalId;
import app.rebound.goal.GoalJournal;
import app.rebound.goal.RaisedBy;
import app.rebound.rejection.log.RejectionLog;
import app.rebound.strength.win.WinId;
import app.rebound.strength.win.WinJournal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An offer, a yes and a reached goal have a page of their own, and the dashboard leads there until the person moves on. */
@FullStack
class ArrivalTests {

    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    ApplicationJournal applications;

    @Autowired
    RejectionLog log;

    @Autowired
    WinJournal wins;

    @Autowired
    GoalJournal goals;

    ApplicationId id;

    @BeforeEach
    void apply() {
        id = ApplicationId.next();
        journals.as(journals.ofLocalAccount(), () -> {
            applications.add(
                    id,
                    new ApplicationDetails("Larkmead", "Care assistant", Stage.FINAL, null, TODAY.minusDays(20), null),
                    null);
            aRejection()
                    .at("Otter")
                    .appliedOn(TODAY.minusDays(40).toString())
                    .note("Who would want me?")
                    .reached(Stage.APPLIED)
                    .logIn(log);
            aRejection()
                    .at("Alder")
                    .appliedOn(TODAY.minusDays(30).toString())
                    .reached(Stage.INTERVIEW)
                    .logIn(log);
            wins.add(WinId.next(), "They showed me the garden", TODAY.minusDays(3));
        });
    }

    @Test
    void anAcceptanceLeadsToItsPage() {
        var page = accept();

        assertThat(page.main())
                .contains("You said yes to Larkmead.", "Care assistant", "3 applications in 6 weeks.")
                .contains("2 applications led to an interview")
                .contains("Who would want me?", "They showed me the garden");
    }

    @Test
    void anOfferLeadsToItsPageOnce() {
        var offered = visitor.post("/applications/" + id + "/stage", Map.of("stage", "OFFER"));
        assertThat(offered.leadsTo()).isEqualTo("/applications/" + id + "/arrival");
        assertThat(offered.follow().main()).contains("Larkmead made you an offer.");

        visitor.post("/applications/" + id + "/stage", Map.of("stage", "FINAL"));
        assertThat(visitor.open("/applications/" + id + "/arrival").leadsTo()).isEqualTo("/applications/" + id);
        assertThat(visitor.open("/dashboard").main()).doesNotContain("made you an offer");
    }

    @Test
    void theDashboardLeadsThereUntilThePersonMovesOn() {
        accept();
        var dashboard = visitor.open("/dashboard");
        assertThat(dashboard.main()).contains("You said yes to Larkmead.").doesNotContain("To work on");

        dashboard.formOf("Move on").send().follow().answers(200);

        assertThat(visitor.open("/dashboard").main()).doesNotContain("You said yes");
        assertThat(visitor.open("/applications/" + id + "/arrival").main()).contains("You said yes to Larkmead.");
    }

    @Test
    void whatWorkedIsWrittenThere() {
        accept().formOf("Save what worked")
                .with("worked", "Two examples")
                .send()
                .follow()
                .answers(200);

        assertThat(visitor.open("/applications/" + id).main()).contains("Two examples");
    }

    @Test
    void aReachedGoalHasItsPage() {
        var goal = GoalId.next();
        journals.as(
                journals.ofLocalAccount(),
                () -> goals.set(
                        goal,
                        new GoalDetails(
                                "Two written examples",
                                null,
                                null,
                                TODAY.minusDays(15),
                                RaisedBy.NOTHING,
                                null,
                                null,
                                List.of(new GoalDetails.Step(null, "Write the first", null, TODAY.minusDays(9))),
                                List.of())));

        var reached = visitor.open("/goals/" + goal + "/review?decision=REACHED")
                .form("/goals/" + goal + "/review")
                .send();

        assertThat(reached.leadsTo()).isEqualTo("/goals/" + goal + "/arrival");
        assertThat(reached.follow().main())
                .contains("You reached your goal: Two written examples", "3 weeks", "Write the first", "garden");
        reached.follow()
                .formOf("Save what worked")
                .with("worked", "Small steps")
                .send()
                .follow()
                .answers(200);
        assertThat(visitor.open("/goals/" + goal + "/arrival")
                        .formOf("Save what worked")
                        .value("worked"))
                .isEqualTo("Small steps");
        assertThat(visitor.open("/dashboard").main()).contains("You reached your goal");
    }

    private Page accept() {
        var accepted = visitor.post("/applications/" + id + "/closing", Map.of("outcome", "ACCEPTED"));
        assertThat(accepted.leadsTo()).isEqualTo("/applications/" + id + "/arrival");
        return accepted.follow().answers(200);
    }
}
