package app.rebound.search.index;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.Journals;
import app.rebound.JpaSlice;
import app.rebound.application.round.Ratings;
import app.rebound.application.round.RoundDetails;
import app.rebound.application.round.RoundId;
import app.rebound.application.round.RoundJournal;
import app.rebound.application.round.RoundKind;
import app.rebound.application.round.RoundResult;
import app.rebound.feedback.Channel;
import app.rebound.feedback.NoteDetails;
import app.rebound.feedback.NoteId;
import app.rebound.feedback.note.FeedbackJournal;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.log.RejectionLog;
import app.rebound.rejection.reflection.ReflectionJournal;
import app.rebound.rejection.reflection.ReflectionText;
import app.rebound.search.FoundKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was written is found by its words, as it is now. */
@JpaSlice
class SearchTests {

    @Autowired
    Search search;

    @Autowired
    WordsIndex index;

    @Autowired
    RejectionJournal rejections;

    @Autowired
    RejectionLog log;

    @Autowired
    RoundJournal rounds;

    @Autowired
    ReflectionJournal reflections;

    @Autowired
    FeedbackJournal feedback;

    @Autowired
    RemovedItems removed;

    @Autowired
    Journals journals;

    @Autowired
    JdbcClient jdbc;

    private SearchResults find(String words) {
        index.catchUp();
        return search.find(Query.of(words), search.leavesPrivateOut(), null, null, page -> "");
    }

    private List<FoundKind> kinds(String words) {
        return find(words).found().stream().map(SearchResults.Found::kind).toList();
    }

    private static String text(List<Passage.Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    private RoundId round(RejectionId rejection, String note, RoundDetails.Question... questions) {
        var id = RoundId.next();
        rounds.add(
                id,
                rejections.get(rejection).applicationId(),
                new RoundDetails(
                        RoundKind.TECHNICAL,
                        LocalDate.of(2026, 3, 1),
                        RoundResult.PASSED,
                        null,
                        Ratings.NONE,
                        note,
                        List.of(questions)));
        return id;
    }

    private void reflect(RejectionId id, Long version, String wentWell) {
        reflections.save(
                id,
                version,
                new ReflectionText(wentWell, null, null, null, null, null, null, null),
                List.of(),
                Map.of());
    }

    @ParameterizedTest
    @CsvSource({
        "societe, Société Générale",
        "SOCIÉTÉ generale, Société Générale",
        "generale soci, Société Générale",
        "j'ai, J’ai oublié",
        "strassenbau, Straßenbau",
        "STRASSENBAU, Straßenbau",
        "c++, Writes C++ daily",
        "'\"good words\"', Some good words here"
    })
    void findsWordsWhateverTheirSpelling(String asked, String written) {
        aRejection().at("Acme").note(written).logIn(log);

        assertThat(kinds(asked)).containsExactly(FoundKind.REJECTION);
    }

    @Test
    void findsAllTheWordsAndNotSomeOfThem() {
        aRejection().at("Acme").note("They were kind").logIn(log);

        assertThat(kinds("acme kind")).hasSize(1);
        assertThat(kinds("acme unkind")).isEmpty();
        assertThat(kinds("\"kind were\"")).isEmpty();
        assertThat(kinds("a%e")).isEmpty();
        assertThat(kinds("ac_e")).isEmpty();
    }

    @Test
    void findsWhatBelongsToAnEmployerByItsNameAndItsOwnWords() {
        var id = aRejection().at("Acme").logIn(log);
        round(id, "A friendly panel", new RoundDetails.Question(null, "Why queues?", null, "Too long"));
        reflect(id, null, "I asked about queues");

        assertThat(kinds("acme")).containsExactly(FoundKind.REJECTION);
        assertThat(kinds("acme panel")).containsExactly(FoundKind.ROUND);
        assertThat(kinds("queues acme")).containsExactlyInAnyOrder(FoundKind.QUESTION, FoundKind.REFLECTION);
        assertThat(kinds("queues long")).containsExactly(FoundKind.QUESTION);
    }

    @Test
    void marksWhatWasFoundInTheWordsThatWereWritten() {
        aRejection()
                .at("Société")
                .note("In the société’s hall, " + "a long way. ".repeat(40))
                .logIn(log);

        var found = find("societe").found().get(0);

        assertThat(text(found.title())).isEqualTo("[Société] · Developer");
        assertThat(text(found.passage()))
                .startsWith("In the [société]’s hall, a long way.")
                .endsWith("…")
                .hasSizeLessThan(300);
        assertThat(found.day()).isEqualTo("2026-03-10");
        assertThat(found.address()).startsWith("/rejections/").endsWith(":~:text=soci%C3%A9t%C3%A9");
    }

    @Test
    void putsNamesBeforeWordsAndWholeWordsBeforeParts() {
        aRejection().at("Elsewhere").note("timetables").on("2026-03-09").logIn(log);
        aRejection().at("Other").note("no time").on("2026-03-01").logIn(log);
        aRejection().at("Time Ltd").on("2026-02-01").logIn(log);

        assertThat(find("time").found())
                .extracting(found -> text(found.title()))
                .containsExactly("[Time] Ltd · Developer", "Other · Developer", "Elsewhere · Developer");
    }

    @Test
    void findsWhatIsThereNow() {
        var id = aRejection().at("Acme").note("before").logIn(log);
        reflect(id, null, "first thought");
        var round = round(id, "a panel");
        find("acme");

        reflect(id, 0L, "second thought");
        var other = aRejection().at("Umbrella").note("after").build();
        rejections.revise(id, rejections.get(id).version(), other.application(), other.details());

        assertThat(kinds("first thought")).isEmpty();
        assertThat(kinds("umbrella second")).containsExactly(FoundKind.REFLECTION);
        assertThat(kinds("acme")).isEmpty();
        assertThat(kinds("umbrella panel")).containsExactly(FoundKind.ROUND);
        assertThat(kinds("before")).isEmpty();
        assertThat(kinds("after")).containsExactly(FoundKind.REJECTION);

        removed.remove(Removable.ROUND, round.value());
        assertThat(kinds("panel")).isEmpty();
        rejections.remove(id);
        assertThat(kinds("umbrella")).isEmpty();
        assertThat(kinds("second")).isEmpty();

        removed.restore(
                Removable.APPLICATION,
                jdbc.sql("select id from job_application where journal_id = ?")
                        .param(journals.current())
                        .query(java.util.UUID.class)
                        .single());
        assertThat(kinds("umbrella")).containsExactly(FoundKind.REJECTION);
        assertThat(kinds("second")).containsExactly(FoundKind.REFLECTION);
        assertThat(kinds("panel")).isEmpty();
        removed.restore(Removable.ROUND, round.value());
        assertThat(kinds("panel")).containsExactly(FoundKind.ROUND);
    }

    @Test
    void leavesNothingBehindWhereWritingFails() {
        var id = aRejection().at("Acme").note("kept").logIn(log);
        find("acme");
        var stale = aRejection().at("Acme").note("lost").build();
        try {
            rejections.revise(id, 99L, stale.application(), stale.details());
        } catch (org.springframework.dao.OptimisticLockingFailureException expected) {
            assertThat(kinds("lost")).isEmpty();
        }

        assertThat(kinds("kept")).containsExactly(FoundKind.REJECTION);
    }

    @Test
    void fillsAJournalThatWasWrittenBefore() {
        var id = aRejection().at("Acme").note("long ago").logIn(log);
        reflect(id, null, "well");
        jdbc.sql("delete from search_text").update();
        jdbc.sql("update journal set search_format = 0").update();

        assertThat(kinds("ago")).containsExactly(FoundKind.REJECTION);
        assertThat(kinds("acme well")).containsExactly(FoundKind.REFLECTION);
    }

    @Test
    void keepsFeedbackCovered() {
        var id = aRejection().at("Acme").logIn(log);
        var note = NoteId.next();
        feedback.add(
                note,
                id,
                new NoteDetails("Too slow for us", "Ada", LocalDate.of(2026, 3, 11), Channel.CALL, null, null),
                false);

        var found = find("slow").found().get(0);

        assertThat(found.kind()).isEqualTo(FoundKind.FEEDBACK);
        assertThat(found.covered()).isTrue();
        assertThat(found.passage()).isEmpty();
        assertThat(found.address()).doesNotContain("slow").contains("#note-" + note);
    }

    @Test
    void losesTheFeedbackOfAnEntryThatIsTakenOutAlone() {
        var id = aRejection().at("Acme").logIn(log);
        var details = new NoteDetails("Too slow for us", "Ada", LocalDate.of(2026, 3, 11), Channel.CALL, null, null);
        feedback.add(NoteId.next(), id, details, true);
        assertThat(find("slow").total()).isEqualTo(1);

        rejections.removeEntry(id);
        assertThat(find("slow").total()).isZero();

        rejections.stand(id);
        assertThat(find("slow").total()).isEqualTo(1);
    }

    @Test
    void leavesPrivateThingsOutWhereAPersonWantsThat() {
        aRejection().at("Acme").note("Kim").logIn(log);
        jdbc.sql("insert into supporter (id, journal_id, name, ways, version) values (?, ?, 'Kim', ''," + " 0)")
                .params(app.rebound.platform.journal.Ids.next(), journals.current())
                .update();

        assertThat(kinds("kim")).containsExactly(FoundKind.PERSON, FoundKind.REJECTION);
        search.leavePrivateOut(true);
        assertThat(kinds("kim")).containsExactly(FoundKind.REJECTION);
    }

    @Test
    void showsAStrangerNothing() {
        aRejection().at("Acme").logIn(log);
        find("acme");

        journals.as(journals.create(), () -> {
            assertThat(kinds("acme")).isEmpty();
            search.leavePrivateOut(true);
        });

        assertThat(kinds("acme")).hasSize(1);
        assertThat(search.leavesPrivateOut()).isFalse();
        var mine = journals.current();
        jdbc.sql("delete from journal where id = ?").param(mine).update();
        assertThat(jdbc.sql("select count(*) from search_text where journal_id = ?")
                        .param(mine)
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
