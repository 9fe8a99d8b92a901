package app.rebound.transfer.calendar;

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
import app.rebound.application.ApplicationLog;
import app.rebound.application.Stage;
import app.rebound.application.StoredApplication.NextStep;
import app.rebound.application.round.Ratings;
import app.rebound.application.round.RoundDetails;
import app.rebound.application.round.RoundId;
import app.rebound.application.round.RoundJournal;
import app.rebound.application.round.RoundKind;
import app.rebound.application.round.RoundResult;
import app.rebound.goal.GoalDetails;
import app.rebound.goal.GoalId;
import app.rebound.goal.GoalJournal;
import app.rebound.goal.RaisedBy;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.log.RejectionLog;
import biweekly.Biweekly;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The calendar at its secret address, and as a file. Today is 14 March 2026. */
@FullStack
@ExtendWith(OutputCaptureExtension.class)
class CalendarFeedTests {

    private static final String PASSWORD = "a short sentence";

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    RejectionJournal rejections;

    @Autowired
    RejectionLog rejectionLog;

    @Autowired
    ApplicationLog applications;

    @Autowired
    RoundJournal rounds;

    @Autowired
    GoalJournal goals;

    @Autowired
    ApplicationJournal course;

    @Autowired
    FeedAddress address;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LoggingSystem logging;

    @Autowired
    TestClock clock;

    private void write(UUID journal, String company) {
        journals.as(journal, () -> {
            var entry = aRejection()
                    .at(company)
                    .on("2026-03-13")
                    .feeling("ashamed", 9)
                    .logIn(rejectionLog);
            rejections.comeBackOn(entry, TestClock.TODAY.plusDays(10));
            rounds.add(
                    RoundId.next(),
                    rejections.get(entry).applicationId(),
                    new RoundDetails(
                            RoundKind.PANEL,
                            TestClock.TODAY.minusDays(20),
                            RoundResult.WAITING,
                            "My secret notes",
                            Ratings.NONE,
                            "They laughed",
                            List.of()));
            goals.set(
                    GoalId.next(),
                    new GoalDetails(
                            "Stories for " + company,
                            "A measure",
                            TestClock.TODAY.plusDays(30),
                            TestClock.TODAY,
                            RaisedBy.NOTHING,
                            null,
                            null,
                            List.of(new GoalDetails.Step(null, "Find a mentor", TestClock.TODAY.plusDays(9), null)),
                            List.of()));
            course.add(
                    ApplicationId.next(),
                    new ApplicationDetails(company + " North", "Developer", Stage.APPLIED, null, null, null),
                    new NextStep("Send the form", TestClock.TODAY.plusDays(4)));
        });
    }

    private String makeAddress() {
        var page = visitor.open("/calendar")
                .answers(200)
                .form("/calendar/address")
                .send()
                .answers(200);
        assertThat(page.announcement()).isEqualTo("The link is ready.");
        return page.one("#address").val().replace("http://localhost", "");
    }

    /** Programs ask the computer for names, and it may not know the one of a locked journal. */
    @Test
    void hasAnAddressThatEveryProgramFinds() {
        var page = visitor.at("rebound.localhost:8080")
                .open("/calendar")
                .form("/calendar/address")
                .send();

        assertThat(page.one("#address").val()).startsWith("http://localhost:8080/calendar/");
    }

    @Test
    void showsTheAddressWhenItIsMadeAndKeepsItNowhere() {
        var feed = makeAddress();
        var secret = feed.substring("/calendar/".length(), feed.length() - ".ics".length());

        var page = visitor.open("/calendar");
        assertThat(page.body()).doesNotContain(secret);
        assertThat(page.main()).contains("Your calendar link works");
        assertThat(jdbc.sql("select * from calendar_feed").query().listOfRows().toString())
                .contains("secret_hash")
                .doesNotContain(secret);
        fromAProgram(feed).answers(200);
    }

    private Page fromAProgram(String address) {
        visitor.forgetEverything();
        return visitor.exactly(MockMvcRequestBuilders.get(address).header("Host", "localhost:8080"));
    }

    private static List<String> summaries(Page calendar) {
        return Biweekly.parse(calendar.body()).first().getEvents().stream()
                .map(event -> event.getSummary().getValue())
                .toList();
    }

    private void lock() {
        visitor.open("/settings")
                .form("/settings/lock")
                .with("password", PASSWORD)
                .with("repeated", PASSWORD)
                .send();
    }

    @Test
    void holdsTheDaysAndNothingThatWasFeltOrWritten() {
        write(journals.ofLocalAccount(), "Acme, Sons");

        var file = visitor.open("/calendar.ics").answers(200);

        assertThat(file.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"rebound.ics\"");
        assertThat(summaries(file))
                .containsExactlyInAnyOrder(
                        "Panel: Acme, Sons",
                        "Come back to: Acme, Sons",
                        "Check-in: Acme, Sons",
                        "Check-in: Acme, Sons",
                        "Goal: Stories for Acme, Sons",
                        "Find a mentor (Stories for Acme, Sons)",
                        "Acme, Sons North: Send the form");
        assertThat(file.body()).doesNotContainIgnoringCase("reject", "asham", "notes", "laughed", "measure");
    }

    @Test
    void leadsBackToThePageOfADay() {
        write(journals.ofLocalAccount(), "Acme");
        var pages = Biweekly.parse(visitor.open("/calendar.ics").body()).first().getEvents().stream()
                .map(event -> visitor.open(event.getUrl().getValue().replace("http://localhost", ""))
                        .follow()
                        .answers(200)
                        .main())
                .toList();

        assertThat(pages).hasSize(7).allMatch(page -> page.contains("Acme"));
        visitor.open("/calendar/days/goal-1").answers(404);
    }

    @Test
    void keepsTheNameOfADayFromOneReadingToTheNext() {
        write(journals.ofLocalAccount(), "Acme");
        var first = visitor.open("/calendar.ics").body();

        assertThat(visitor.open("/calendar.ics").body()).isEqualTo(first);
        assertThat(first.lines().filter(line -> line.startsWith("UID:")))
                .hasSize(7)
                .doesNotHaveDuplicates();
    }

    @Test
    void worksForACalendarProgramWhileTheJournalIsLockedAndOpensNothingElse() {
        write(journals.ofLocalAccount(), "Acme");
        var feed = makeAddress();
        lock();

        var read = fromAProgram(feed).answers(200);

        assertThat(summaries(read)).contains("Come back to: Acme");
        assertThat(read.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(read.header("Set-Cookie")).isNull();
        assertThat(visitor.open("/rejections").leadsTo()).startsWith("/sign-in");
        assertThat(visitor.open("/calendar").leadsTo()).startsWith("/sign-in");
        assertThat(visitor.open("/calendar.ics").leadsTo()).startsWith("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/calendar/.ics",
                "/calendar/x.ics",
                "/calendar/AAAAAAAAAAAAAAAAAAAAAAAAAAA.ics",
                "/calendar/%27%20or%201=1.ics",
                "/calendar/%00.ics",
                "/calendar/%F0%9F%99%82.ics"
            })
    void aWrongAddressIsLikeNoAddress(String wrong) {
        write(journals.ofLocalAccount(), "Acme");
        makeAddress();

        visitor.forgetEverything();
        var answer =
                visitor.exactly(MockMvcRequestBuilders.get(URI.create(wrong)).header("Host", "localhost:8080"));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("Acme", "BEGIN");
    }

    @Test
    void oneLetterMoreLessOrOtherwiseIsWrong() {
        var feed = makeAddress();
        var other = feed.charAt(15) == 'a' ? 'b' : 'a';

        fromAProgram(feed).answers(200);
        fromAProgram(feed.replace(".ics", "A.ics")).answers(404);
        fromAProgram(feed.substring(0, 15) + other + feed.substring(16)).answers(404);
        fromAProgram(feed.substring(0, feed.length() - 5) + ".ics").answers(404);
    }

    @Test
    void theOldAddressLeadsNowhereAfterAChange() {
        var old = makeAddress();
        var now = makeAddress();

        assertThat(now).isNotEqualTo(old);
        fromAProgram(old).answers(404);
        fromAProgram(now).answers(200);

        visitor.open("/calendar").form("/calendar/address/removal").send();
        fromAProgram(now).answers(404);
        assertThat(visitor.open("/calendar").main()).contains("Create link").doesNotContain("Your calendar link works");
    }

    @Test
    void deletingEverythingClosesTheAddress() {
        var feed = makeAddress();

        visitor.post("/settings/deletion", Map.of("confirmation", "delete")).answers(302);

        fromAProgram(feed).answers(404);
    }

    @Test
    void anAddressShowsItsOwnJournalOnly() {
        var stranger = journals.create();
        write(stranger, "Globex");
        write(journals.ofLocalAccount(), "Acme");
        var mine = makeAddress();
        var theirs = journals.as(stranger, () -> "/calendar/" + address.change() + ".ics");

        assertThat(summaries(fromAProgram(mine))).isNotEmpty().allMatch(summary -> summary.contains("Acme"));
        assertThat(summaries(fromAProgram(theirs))).isNotEmpty().allMatch(summary -> summary.contains("Globex"));
        assertThat(visitor.open("/rejections").main()).contains("Acme").doesNotContain("Globex");
    }

    @Test
    void onlyThisComputerIsServed() {
        var feed = makeAddress();

        visitor.exactly(MockMvcRequestBuilders.get(feed).header("Host", "evil.example"))
                .answers(403);
        visitor.exactly(MockMvcRequestBuilders.get(feed)
                        .header("Host", "localhost")
                        .header("X-Forwarded-For", "10.0.0.1"))
                .answers(403);
    }

    @Test
    void theAddressIsInNoLogHoweverTalkative(CapturedOutput output) {
        write(journals.ofLocalAccount(), "Acme");
        var feed = makeAddress();
        var secret = feed.substring("/calendar/".length(), feed.length() - ".ics".length());
        var wrong = "B".repeat(27);
        try {
            logging.setLogLevel("org.springframework", LogLevel.TRACE);
            logging.setLogLevel("app.rebound", LogLevel.TRACE);
            fromAProgram(feed).answers(200);
            fromAProgram("/calendar/" + wrong + ".ics").answers(404);
        } finally {
            logging.setLogLevel("org.springframework", null);
            logging.setLogLevel("app.rebound", LogLevel.INFO);
        }

        assertThat(output.getAll()).contains("TRACE").doesNotContain(secret, wrong);
    }

    @Test
    void checkInsThatArePastLeaveTheCalendar() {
        write(journals.ofLocalAccount(), "Acme");

        assertThat(summaries(visitor.open("/calendar.ics")))
                .filteredOn("Check-in: Acme"::equals)
                .hasSize(2);
        clock.advance(Duration.ofDays(30));
        assertThat(summaries(visitor.open("/calendar.ics"))).noneMatch(summary -> summary.startsWith("Check-in"));
    }
}
