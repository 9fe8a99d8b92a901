package app.rebound.transfer.report;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.Page;
import app.rebound.Statements;
import app.rebound.Visitor;
import app.rebound.application.ApplicationDetails;
import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.application.Source;
import app.rebound.application.Stage;
import app.rebound.application.round.Meeting;
import app.rebound.application.round.Ratings;
import app.rebound.application.round.RoundDetails;
import app.rebound.application.round.RoundId;
import app.rebound.application.round.RoundJournal;
import app.rebound.application.round.RoundKind;
import app.rebound.application.round.RoundResult;
import app.rebound.application.round.Went;
import app.rebound.feedback.Polarity;
import app.rebound.feedback.note.FeedbackJournal;
import app.rebound.goal.GoalDetails;
import app.rebound.goal.GoalId;
import app.rebound.goal.GoalJournal;
import app.rebound.goal.RaisedBy;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.log.RejectionLog;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an office and a coach are shown, and what never. Today is 14 March 2026. */
@FullStack
class ReportTests {

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    RejectionLog rejectionLog;

    @Autowired
    RejectionJournal entries;

    @Autowired
    ApplicationJournal applications;

    @Autowired
    RoundJournal rounds;

    @Autowired
    FeedbackJournal feedback;

    @Autowired
    GoalJournal goals;

    @Autowired
    OfficeReader office;

    @Autowired
    CoachReader coach;

    @Autowired
    Statements statements;

    /** An application of February that was rejected in March, after a round with a question. */
    private void write() {
        journals.open(journals.ofLocalAccount());
        var rejected = aRejection()
                .at("Harbour Clinic")
                .as("Nurse")
                .from(Source.JOB_BOARD)
                .appliedOn("2026-02-03")
                .on("2026-03-02")
                .note("A secret note")
                .feeling("sad", 7)
                .logIn(rejectionLog);
        var application = entries.find(rejected).orElseThrow().applicationId();
        rounds.add(
                RoundId.next(),
                application,
                new RoundDetails(
                        RoundKind.TECHNICAL,
                        LocalDate.of(2026, 2, 20),
                        RoundResult.NOT_PASSED,
                        null,
                        Ratings.NONE,
                        null,
                        List.of(new RoundDetails.Question(null, "Why us?", Went.STRUGGLED, "I spoke of the team")),
                        new Meeting(null, null, null, null, "Ms Lee", null)));
        feedback.confirmTheme(rejected, null, "nerves", Polarity.TO_IMPROVE, null);
        applications.add(
                ApplicationId.next(),
                new ApplicationDetails("Later Ltd", "Nurse", Stage.APPLIED, null, LocalDate.of(2026, 3, 9), null),
                null);
        journals.close();
    }

    private static List<String> companies(Page page) {
        return page.texts("tbody th[scope=row]");
    }

    @Test
    void anOfficeSeesWhatWasSentInTheLastMonth() {
        write();

        var page = visitor.open("/report").answers(200);

        assertThat(page.texts("h1")).containsExactly("Job search report");
        assertThat(page.main()).contains("1 February 2026 to 28 February 2026", "Furthest stage: Interview");
        assertThat(companies(page)).containsExactly("Harbour Clinic");
        assertThat(page.texts("tbody td"))
                .contains("3 Feb 2026", "Nurse", "Job board", "rejected, 2 Mar 2026")
                .anyMatch(cell -> cell.contains("20 Feb 2026 Technical round, ended here"));
        assertThat(page.texts(".report__totals dd")).containsExactly("1", "1", "0");
        assertThat(page.main()).doesNotContain("secret", "sad", "Ms Lee", "Why us");
    }

    @Test
    void theTimeCanBeChosen() {
        write();

        assertThat(companies(visitor.open("/report?time=ALL"))).containsExactly("Harbour Clinic", "Later Ltd");
        assertThat(companies(visitor.open("/report?time=year"))).containsExactly("Harbour Clinic", "Later Ltd");
        assertThat(companies(visitor.open("/report?from=2026-03-03&to="))).containsExactly("Later Ltd");
        assertThat(companies(visitor.open("/report?from=&to=2026-02-03"))).containsExactly("Harbour Clinic");
        assertThat(visitor.open("/report?from=2026-03-03&to=2026-01-01").main()).contains("nothing can lie between");
        assertThat(companies(visitor.open("/report?time=nonsense&from=x&to=99999-01-01")))
                .hasSize(2);
    }

    @Test
    void aCoachSeesWhatWasAskedAndWhatCameUp() {
        write();
        journals.open(journals.ofLocalAccount());
        goals.set(
                GoalId.next(),
                new GoalDetails(
                        "Speak more calmly",
                        null,
                        null,
                        LocalDate.of(2026, 2, 1),
                        RaisedBy.NOTHING,
                        null,
                        null,
                        List.of(new GoalDetails.Step(null, "Ask for a mock interview", null, null)),
                        List.of()));
        journals.close();

        var page = visitor.open("/report/coach?time=YEAR").answers(200);

        assertThat(page.main())
                .contains("Why us?", "was hard", "I spoke of the team", "Nerves", "to work on")
                .contains("Speak more calmly", "Ask for a mock interview", "0 of 1 steps done")
                .doesNotContain("Ms Lee", "secret", "sad 7");
    }

    @Test
    void whatIsNearestToThePersonIsShownOnlyWhenTicked() {
        write();
        visitor.open("/days/new")
                .form("/days")
                .with("words", "Walked along the river")
                .send()
                .answers(302);

        var without = visitor.open("/report/coach?time=YEAR").main();
        var page = visitor.open("/report/coach?time=YEAR&feelings=yes&people=yes&days=yes&thoughts=yes");

        assertThat(without).doesNotContain("Walked along", "Ms Lee", "sad 7");
        assertThat(page.main()).contains("Walked along the river", "Ms Lee", "sad 7");
        assertThat(page.html().select("input[type=checkbox][checked]")).hasSize(4);
        assertThat(page.texts("nav a[href*=feelings]")).isNotEmpty();
        assertThat(visitor.open("/report?time=YEAR&feelings=yes&people=yes&days=yes")
                        .main())
                .doesNotContain("Walked along", "Ms Lee", "sad 7");
    }

    @Test
    void noReportNamesSupporters() {
        write();
        var form = visitor.open("/support/new").form("/support");
        form.with("name", "Wilhelmina Quick").send().answers(302);

        for (var address : List.of("/report", "/report/coach")) {
            assertThat(visitor.open(address + "?time=ALL&feelings=yes&people=yes&days=yes&thoughts=yes")
                            .body())
                    .doesNotContain("Wilhelmina");
        }
    }

    @Test
    void anEmptyTimeIsSaidInASentence() {
        for (var address : List.of("/report", "/report/coach")) {
            var page = visitor.open(address).answers(200);
            assertThat(page.main()).contains("Nothing is written down for this time.");
            assertThat(page.html().select("main table")).isEmpty();
        }
    }

    @Test
    void asksNoMoreOfManyThanOfOne() {
        write();
        var filter = ReportFilter.of(ReportFilter.Kind.OFFICE, Map.of("time", "ALL"), LocalDate.of(2026, 3, 14));
        journals.open(journals.ofLocalAccount());
        coach.read(filter);
        var one = statements.of(() -> office.read(filter));
        var asked = statements.of(() -> coach.read(filter));
        journals.close();
        for (var at = 0; at < 20; at++) {
            write();
        }
        journals.open(journals.ofLocalAccount());
        coach.read(filter);

        assertThat(statements.of(() -> office.read(filter))).hasSameSizeAs(one).hasSize(3);
        assertThat(statements.of(() -> coach.read(filter))).hasSameSizeAs(asked);
        assertThat(office.read(filter).lines()).hasSize(42);
    }
}
