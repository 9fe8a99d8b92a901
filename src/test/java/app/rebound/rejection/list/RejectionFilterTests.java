package app.rebound.rejection.list;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.JpaSlice;
import app.rebound.application.Stage;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.log.RejectionLog;
import app.rebound.rejection.reason.Control;
import app.rebound.rejection.reason.GivenReason;
import app.rebound.rejection.reason.Reason;
import app.rebound.rejection.reason.SaidBy;
import app.rebound.rejection.reflection.ReflectionJournal;
import app.rebound.rejection.reflection.ReflectionText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the list of entries is narrowed to, on both databases. */
@JpaSlice
class RejectionFilterTests {

    @Autowired
    RejectionList list;

    @Autowired
    RejectionLog rejectionLog;

    @Autowired
    ReflectionJournal reflections;

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
}
