package app.rebound.rejection.list;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.JpaSlice;
import app.rebound.application.round.Ratings;
import app.rebound.application.round.RoundDetails;
import app.rebound.application.round.RoundId;
import app.rebound.application.round.RoundJournal;
import app.rebound.application.round.RoundKind;
import app.rebound.application.round.RoundResult;
import app.rebound.application.round.Went;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.log.RejectionLog;
import app.rebound.rejection.reason.Control;
import app.rebound.rejection.reason.GivenReason;
import app.rebound.rejection.reason.Reason;
import app.rebound.rejection.reason.SaidBy;
import app.rebound.rejection.reflection.ReflectionJournal;
import app.rebound.rejection.reflection.ReflectionText;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Words that the list of entries is searched by, on both databases. */
@JpaSlice
class WordsInTheListTests {

    @Autowired
    RejectionList list;

    @Autowired
    RejectionJournal journal;

    @Autowired
    RejectionLog rejectionLog;

    @Autowired
    ReflectionJournal reflections;

    @Autowired
    RoundJournal rounds;

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
}
