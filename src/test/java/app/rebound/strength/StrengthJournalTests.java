package app.rebound.strength;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.JpaSlice;
import app.rebound.feedback.Channel;
import app.rebound.feedback.NoteDetails;
import app.rebound.feedback.NoteId;
import app.rebound.feedback.Polarity;
import app.rebound.feedback.note.FeedbackJournal;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import app.rebound.practice.Tags;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.log.RejectionLog;
import app.rebound.strength.evidence.Evidence;
import app.rebound.strength.evidence.EvidenceSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** Strengths as they are stored. */
@JpaSlice
class StrengthJournalTests {

    @Autowired
    StrengthJournal strengths;

    @Autowired
    FeedbackJournal feedback;

    @Autowired
    RejectionLog rejections;

    @Autowired
    RemovedItems removed;

    @Autowired
    List<EvidenceSource> sources;

    private static StrengthDetails details(String title, String roles) {
        return new StrengthDetails(title, "It showed", LocalDate.of(2025, 6, 1), Tags.of(roles), "a colleague");
    }

    private StrengthId keep(String title, String roles) {
        var id = StrengthId.next();
        strengths.add(id, details(title, roles), null);
        return id;
    }

    private List<String> titles() {
        return strengths.all().stream().map(StrengthLine::title).toList();
    }

    private NoteId note(RejectionId entry, String text, boolean opened) {
        var note = NoteId.next();
        feedback.add(
                note, entry, new NoteDetails(text, "Kim", LocalDate.of(2026, 3, 10), Channel.CALL, null, null), opened);
        return note;
    }

    @Test
    void comeBackAsTheyWereKept() {
        var id = keep("Patience", "Backend, team lead");

        assertThat(strengths.get(id).details()).isEqualTo(details("Patience", "backend, team lead"));
        assertThat(strengths.all().get(0).roleNames()).containsExactly("backend", "team lead");
    }

    @Test
    void standInTheOrderThePersonGivesThem() {
        keep("Patience", null);
        var detail = keep("Detail", null);
        var calm = keep("Calm", null);

        strengths.move(calm, 1);
        assertThat(titles()).containsExactly("Patience", "Calm", "Detail");
        strengths.move(detail, 3);
        strengths.move(calm, 0);
        strengths.move(calm, -1);
        assertThat(titles()).containsExactly("Calm", "Patience", "Detail");
    }

    @Test
    void canBeMovedWhileAnotherTabEditsThem() {
        keep("Patience", null);
        var calm = keep("Calm", null);
        var seen = strengths.get(calm).version();

        strengths.move(calm, 0);
        strengths.revise(calm, seen, details("Calmness", null));

        assertThat(titles()).containsExactly("Calmness", "Patience");
        assertThatThrownBy(() -> strengths.revise(calm, seen, details("Calm", null)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void keepTheirPlaceWhenTheyComeBack() {
        keep("Patience", null);
        var detail = keep("Detail", null);
        keep("Calm", null);

        strengths.remove(detail);
        assertThat(titles()).containsExactly("Patience", "Calm");
        removed.restore(Removable.STRENGTH, detail.value());

        assertThat(titles()).containsExactly("Patience", "Detail", "Calm");
    }

    @Test
    void thoseForTheRoleComeFirst() {
        keep("Analysis", "analyst");
        keep("Patience", null);
        keep("Pipelines", "platform engineering");

        assertThat(strengths.fitting("Platform engineer"))
                .extracting(StrengthLine::title)
                .containsExactly("Pipelines", "Patience", "Analysis");
        assertThat(strengths.fitting(null))
                .extracting(StrengthLine::title)
                .containsExactly("Analysis", "Patience", "Pipelines");
    }

    @Test
    void knowTheFeedbackTheyComeFromIfTheJournalHasIt() {
        var note = note(aRejection().logIn(rejections), "Very clear answers", true);
        strengths.add(StrengthId.next(), details("Clear", null), note);
        strengths.add(StrengthId.next(), details("Calm", null), NoteId.next());

        assertThat(strengths.all()).extracting(StrengthLine::note).containsExactly(note, null);
    }

    @Test
    void goodWordsAreThoseThePersonHasOpenedAndConfirmed() {
        var entry = aRejection().at("Acme").logIn(rejections);
        var open = note(entry, "Very clear answers. The rest was slow.", true);
        var covered = note(entry, "Good with people", false);
        feedback.confirmTheme(entry, open, "clear-answers", Polarity.STRENGTH, "Very clear answers");
        feedback.confirmTheme(entry, open, "time-management", Polarity.TO_IMPROVE, "The rest was slow");
        feedback.confirmTheme(entry, covered, "rapport", Polarity.STRENGTH, null);

        assertThat(feedback.goodWords(10)).singleElement().satisfies(said -> {
            assertThat(said.words()).isEqualTo("Very clear answers");
            assertThat(said.company()).isEqualTo("Acme");
        });
        assertThat(feedback.wordsOf(open).orElseThrow().words()).isEqualTo("Very clear answers");
        assertThat(feedback.wordsOf(covered)).isEmpty();
        var plain = note(entry, "Thank you for your time", true);
        assertThat(feedback.wordsOf(plain).orElseThrow().words()).isEqualTo("Thank you for your time");
    }

    @Test
    void speakForThePersonAndForTheRoleFirst() {
        keep("Patience", "analyst");
        keep("Pipelines", "developer");
        var entry = aRejection().as("Developer").logIn(rejections);
        var note = note(entry, "Very clear answers", true);
        feedback.confirmTheme(entry, note, "clear-answers", Polarity.STRENGTH, null);

        var evidence = sources.stream()
                .flatMap(source -> source.evidenceFor(entry, 1).stream())
                .toList();

        assertThat(evidence)
                .contains(
                        new Evidence(Evidence.Kind.STRENGTH, "evidence.strength", List.of("Pipelines: It showed")),
                        new Evidence(Evidence.Kind.SAID, "evidence.said", List.of("Very clear answers")));
        assertThat(evidence)
                .filteredOn(one -> one.kind() == Evidence.Kind.STRENGTH)
                .hasSize(1);
    }
}
