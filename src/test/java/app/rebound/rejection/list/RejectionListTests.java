package app.rebound.rejection.list;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.Explained;
import app.rebound.Journals;
import app.rebound.JpaSlice;
import app.rebound.Statements;
import app.rebound.application.ApplicationLog;
import app.rebound.application.Stage;
import app.rebound.application.round.Ratings;
import app.rebound.application.round.RoundDetails;
import app.rebound.application.round.RoundId;
import app.rebound.application.round.RoundJournal;
import app.rebound.application.round.RoundKind;
import app.rebound.application.round.RoundResult;
import app.rebound.application.round.Went;
import app.rebound.platform.web.PageRequests;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.log.RejectionLog;
import app.rebound.rejection.reason.Control;
import app.rebound.rejection.reason.GivenReason;
import app.rebound.rejection.reason.Reason;
import app.rebound.rejection.reason.SaidBy;
import app.rebound.rejection.reflection.ReflectionJournal;
import app.rebound.rejection.reflection.ReflectionText;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the list shows for what is asked of it. */
@JpaSlice
class RejectionListTests {

    @Autowired
    RejectionList list;

    @Autowired
    RejectionJournal journal;

    @Autowired
    RejectionLog rejectionLog;

    @Autowired
    ReflectionJournal reflections;

    @Autowired
    ApplicationLog applications;

    @Autowired
    RoundJournal rounds;

    @Autowired
    Journals journals;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    private static RejectionFilter asked(String... namesAndValues) {
        var asked = new HashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            asked.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return RejectionFilter.of(asked);
    }

    private List<String> companies(String... namesAndValues) {
        var filter = asked(namesAndValues);
        var found = list.page(filter, 1).stream().map(RejectionSummary::company).toList();
        assertThat(list.page(filter, 1).getTotalElements()).isEqualTo(found.size());
        return found;
    }

    private void reflect(RejectionId id, ReflectionText text, GivenReason... reasons) {
        reflections.save(id, null, text, List.of(reasons), Map.of());
    }

    private static ReflectionText wrote(int box, String words) {
        var boxes = new String[8];
        boxes[box] = words;
        return new ReflectionText(boxes[0], boxes[1], boxes[2], boxes[3], boxes[4], boxes[5], boxes[6], boxes[7]);
    }

    private static final ReflectionText NOTHING = wrote(0, null);

    private void threeEntries() {
        aRejection().at("beta").on("2026-02-01").logIn(rejectionLog);
        aRejection().at("Alpha").on("2026-03-01").logIn(rejectionLog);
        aRejection().at("Gamma").on("2026-01-01").logIn(rejectionLog);
    }

    @ParameterizedTest
    @CsvSource({
        "NEWEST, Alpha beta Gamma",
        "OLDEST, Gamma beta Alpha",
        "COMPANY, Alpha beta Gamma",
        "newest, Alpha beta Gamma",
        "nonsense, Alpha beta Gamma"
    })
    void sortsAsAsked(String sort, String expected) {
        threeEntries();

        assertThat(companies("sort", sort)).containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @EnumSource
    void keepsEntriesOfOneDayInTheOrderTheyWereLogged(RejectionFilter.Sort sort) {
        IntStream.range(0, 5)
                .forEach(i -> aRejection().at("Acme").as("Role " + i).logIn(rejectionLog));

        var roles = list.page(asked("sort", sort.name()), 1).stream()
                .map(RejectionSummary::role)
                .toList();

        var logged = List.of("Role 0", "Role 1", "Role 2", "Role 3", "Role 4");
        var reversed = List.of("Role 4", "Role 3", "Role 2", "Role 1", "Role 0");
        assertThat(roles).isEqualTo(sort == RejectionFilter.Sort.OLDEST ? logged : reversed);
    }

    @Test
    void showsPagesWithoutALossOrARepetition() {
        IntStream.range(0, 45)
                .forEach(i -> aRejection()
                        .at("Company " + i)
                        .on(LocalDate.of(2026, 1, 1).plusDays(i / 3).toString())
                        .logIn(rejectionLog));

        var first = list.page(asked(), 1);
        var second = list.page(asked(), 2);
        var third = list.page(asked(), 3);
        var fourth = list.page(asked(), 4);

        assertThat(first).hasSize(PageRequests.SIZE);
        assertThat(List.of(first.hasNext(), second.hasNext(), third.hasNext(), fourth.hasNext()))
                .containsExactly(true, true, false, false);
        assertThat(fourth).isEmpty();
        var all = List.of(first, second, third).stream()
                .flatMap(page -> page.stream())
                .map(RejectionSummary::id)
                .toList();
        assertThat(all).hasSize(45).doesNotHaveDuplicates();
    }

    @Test
    void hasNoMoreAfterAFullLastPage() {
        IntStream.range(0, PageRequests.SIZE)
                .forEach(i -> aRejection().at("Company " + i).logIn(rejectionLog));

        assertThat(list.page(asked(), 1).hasNext()).isFalse();
    }

    @Test
    void narrowsToTheStageWhereItEnded() {
        aRejection().at("A").reached(Stage.APPLIED).logIn(rejectionLog);
        aRejection().at("I").reached(Stage.INTERVIEW).logIn(rejectionLog);
        aRejection().at("F").reached(Stage.FINAL).logIn(rejectionLog);

        assertThat(companies("stage", "INTERVIEW")).containsExactly("I");
        assertThat(companies("stage", "OFFER")).isEmpty();
        assertThat(companies("stage", "nonsense")).hasSize(3);
    }

    @Test
    void narrowsToTheStageThatWasReachedOrPassed() {
        aRejection().at("A").reached(Stage.APPLIED).logIn(rejectionLog);
        aRejection().at("I").reached(Stage.INTERVIEW).logIn(rejectionLog);
        aRejection().at("F").reached(Stage.FINAL).logIn(rejectionLog);

        assertThat(companies("reached", "INTERVIEW")).containsExactlyInAnyOrder("I", "F");
        assertThat(companies("reached", "APPLIED")).hasSize(3);
    }

    @Test
    void narrowsToAReasonWithItsSideAndItsHands() {
        reflect(
                aRejection().at("Mine").logIn(rejectionLog),
                NOTHING,
                new GivenReason(SaidBy.ME, Reason.SKILLS, null, null, Control.MINE));
        reflect(
                aRejection().at("Theirs").logIn(rejectionLog),
                NOTHING,
                new GivenReason(SaidBy.THEM, Reason.SKILLS, null, null, Control.THEIRS),
                new GivenReason(SaidBy.ME, Reason.TERMS, null, null, Control.FIT));
        aRejection().at("None").logIn(rejectionLog);

        assertThat(companies("reason", "SKILLS")).containsExactlyInAnyOrder("Mine", "Theirs");
        assertThat(companies("reason", "skills")).hasSize(2);
        assertThat(companies("reason", "SKILLS", "saidBy", "THEM")).containsExactly("Theirs");
        assertThat(companies("control", "FIT")).containsExactly("Theirs");
        assertThat(companies("saidBy", "ME")).containsExactlyInAnyOrder("Mine", "Theirs");
        // One reason has to fit in every respect: theirs are skills that they said, and terms that I guess.
        assertThat(companies("reason", "TERMS", "saidBy", "THEM")).isEmpty();
    }

    @Test
    void narrowsToALabelOfThePersonsOwn() {
        reflect(
                aRejection().at("Own").logIn(rejectionLog),
                NOTHING,
                new GivenReason(SaidBy.ME, null, "Too Far Away", null, Control.FIT));
        aRejection().at("Other").logIn(rejectionLog);

        assertThat(companies("label", "too far away")).containsExactly("Own");
        assertThat(companies("label", "too far")).isEmpty();
    }

    @Test
    void narrowsToAFeeling() {
        aRejection().at("Sad").feeling("sad", 5).logIn(rejectionLog);
        aRejection().at("Calm").feeling("calm", null).logIn(rejectionLog);

        assertThat(companies("feeling", "sad")).containsExactly("Sad");
        assertThat(companies("feeling", "calm")).containsExactly("Calm");
    }

    @Test
    void narrowsToDays() {
        threeEntries();

        assertThat(companies("from", "2026-02-01")).containsExactly("Alpha", "beta");
        assertThat(companies("to", "2026-02-01")).containsExactly("beta", "Gamma");
        assertThat(companies("from", "2026-01-02", "to", "2026-02-28")).containsExactly("beta");
        assertThat(companies("from", "the other day")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "0000-01-01", "9999-12-31"})
    void takesAnyDayThatIsOne(String day) {
        threeEntries();

        companies("from", day);
        companies("to", day);
    }

    @Test
    void narrowsToHowLongTheAnswerTook() {
        aRejection().at("Three").appliedOn("2026-03-07").on("2026-03-10").logIn(rejectionLog);
        aRejection().at("Ten").appliedOn("2026-02-28").on("2026-03-10").logIn(rejectionLog);
        aRejection().at("Hundred").appliedOn("2025-11-30").on("2026-03-10").logIn(rejectionLog);
        aRejection().at("Unknown").on("2026-03-10").logIn(rejectionLog);

        assertThat(companies("waited", "0-7")).containsExactly("Three");
        assertThat(companies("waited", "8-10")).containsExactly("Ten");
        assertThat(companies("waited", "11-")).containsExactly("Hundred");
        assertThat(companies("waited", "100-100")).containsExactly("Hundred");
        assertThat(companies("waited", "nonsense")).hasSize(4);
    }

    @Test
    void narrowsToEverythingAtOnce() {
        var id = aRejection()
                .at("Acme")
                .reached(Stage.FINAL)
                .appliedOn("2026-03-01")
                .on("2026-03-10")
                .feeling("sad", 3)
                .logIn(rejectionLog);
        reflect(id, wrote(0, "the words"), new GivenReason(SaidBy.ME, Reason.SKILLS, null, null, Control.MINE));
        aRejection().at("Globex").logIn(rejectionLog);

        assertThat(companies(
                        "q",
                        "words",
                        "stage",
                        "FINAL",
                        "reached",
                        "SCREENING",
                        "reason",
                        "SKILLS",
                        "saidBy",
                        "ME",
                        "control",
                        "MINE",
                        "feeling",
                        "sad",
                        "waited",
                        "8-14",
                        "from",
                        "2026-03-10",
                        "to",
                        "2026-03-10"))
                .containsExactly("Acme");
    }

    @Test
    void findsWordsInTheEntryItself() {
        aRejection().at("Umbrella Corp").logIn(rejectionLog);
        aRejection().at("Role").as("Umbrella tester").logIn(rejectionLog);
        aRejection().at("Link").link("https://example.org/UMBRELLA").logIn(rejectionLog);
        aRejection().at("Note").note("It rained, and no umbrella").logIn(rejectionLog);
        aRejection().at("Feeling").feeling("umbrella-less", 3).logIn(rejectionLog);
        aRejection().at("Nothing").logIn(rejectionLog);

        assertThat(companies("q", "  umbrella "))
                .containsExactlyInAnyOrder("Umbrella Corp", "Role", "Link", "Note", "Feeling");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void findsWordsInEachBoxOfTheReflection(int box) {
        reflect(aRejection().at("Written").logIn(rejectionLog), wrote(box, "An Umbrella, once"));
        aRejection().at("Nothing").logIn(rejectionLog);

        assertThat(companies("q", "umbrella")).containsExactly("Written");
    }

    @Test
    void findsWordsInReasons() {
        reflect(
                aRejection().at("Details").logIn(rejectionLog),
                NOTHING,
                new GivenReason(SaidBy.THEM, Reason.TERMS, null, "no umbrella policy", Control.FIT));
        reflect(
                aRejection().at("Label").logIn(rejectionLog),
                NOTHING,
                new GivenReason(SaidBy.ME, null, "Umbrella", null, Control.FIT));

        assertThat(companies("q", "umbrella")).containsExactlyInAnyOrder("Details", "Label");
    }

    @Test
    void findsWordsInRoundsAndTheirQuestions() {
        round("Preparation", "umbrella", null, null, null);
        round("Note", null, "umbrella", null, null);
        round("Question", null, null, "Why umbrellas?", null);
        round("Answer", null, null, "Why?", "I said umbrella");
        round("Nothing", "a", "b", "c", "d");

        assertThat(companies("q", "umbrella")).containsExactlyInAnyOrder("Preparation", "Note", "Question", "Answer");
    }

    private void round(String company, String preparation, String note, String question, String answer) {
        var id = aRejection().at(company).logIn(rejectionLog);
        rounds.add(
                RoundId.next(),
                journal.get(id).applicationId(),
                new RoundDetails(
                        RoundKind.PANEL,
                        LocalDate.of(2026, 3, 1),
                        RoundResult.PASSED,
                        preparation,
                        Ratings.NONE,
                        note,
                        question == null
                                ? List.of()
                                : List.of(new RoundDetails.Question(null, question, Went.WELL, answer))));
    }

    @Test
    void takesTheSignsOfAPatternAsTheyAre() {
        aRejection().at("100% Remote").logIn(rejectionLog);
        aRejection().at("1000 Remote").logIn(rejectionLog);
        aRejection().at("under_score").logIn(rejectionLog);
        aRejection().at("underXscore").logIn(rejectionLog);
        aRejection().at("back\\slash").logIn(rejectionLog);

        assertThat(companies("q", "100%")).containsExactly("100% Remote");
        assertThat(companies("q", "r_s")).containsExactly("under_score");
        assertThat(companies("q", "k\\s")).containsExactly("back\\slash");
        assertThat(companies("q", "%")).as("no word").isEmpty();
        assertThat(companies("q", "\\")).isEmpty();
        assertThat(companies("q", "'")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "x\uD83D", "'; drop table rejection; --", "🙂"})
    void takesAnyWords(String words) {
        aRejection().at("Acme").logIn(rejectionLog);

        assertThat(companies("q", words)).isEmpty();
        assertThat(companies("label", words)).isEmpty();
        assertThat(companies("feeling", words)).isEmpty();
    }

    @Test
    void takesWordsWithoutAnySignForNone() {
        aRejection().at("Acme").logIn(rejectionLog);

        assertThat(companies("q", "\u0000 \uD83D")).containsExactly("Acme");
    }

    @Test
    void cutsALongSearchBetweenCharacters() {
        assertThat(companies("q", "🙂".repeat(101))).isEmpty();
        assertThat(companies("q", "a" + "🙂".repeat(150))).isEmpty();
    }

    @Test
    void showsNothingOfAnotherJournal() {
        threeEntries();

        journals.as(journals.create(), () -> {
            assertThat(companies()).isEmpty();
            assertThat(companies("q", "a")).isEmpty();
            assertThat(companies("sort", "COMPANY")).isEmpty();
        });
    }

    @Test
    void takesOneStatementAPage() {
        threeEntries();

        assertThat(statements.of(() -> list.page(asked(), 1))).hasSize(1);
    }

    @Test
    void readsTheNewestPageFromTheIndexWithoutSorting() throws SQLException {
        manyRejections();

        for (var sort : List.of("NEWEST", "OLDEST")) {
            var sql = statements.of(() -> list.page(asked("sort", sort), 1)).get(0);
            Explained.of(database, sql, journals.current(), LocalDate.of(2025, 1, 1), "")
                    .readsInOrder("rejection_by_day");
        }
    }

    private void manyRejections() {
        var journal = journals.current();
        for (int i = 0; i < 3_000; i++) {
            var application = UUID.randomUUID();
            jdbc.sql("insert into job_application (id, journal_id, company, role, stage, outcome, sample, version)"
                            + " values (?, ?, 'Acme', 'Developer', 'FINAL', 'REJECTED', false, 0)")
                    .params(application, journal)
                    .update();
            jdbc.sql("insert into rejection (id, journal_id, application_id, heard_on, logged_at, version)"
                            + " values (?, ?, ?, ?, current_timestamp, 0)")
                    .params(
                            UUID.randomUUID(),
                            journal,
                            application,
                            LocalDate.of(2024, 1, 1).plusDays(i % 700))
                    .update();
        }
    }
}
