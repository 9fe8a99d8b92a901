package app.rebound.feedback.theme;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.rebound.Journals;
import app.rebound.JpaSlice;
import app.rebound.feedback.Channel;
import app.rebound.feedback.NoteDetails;
import app.rebound.feedback.NoteId;
import app.rebound.feedback.Polarity;
import app.rebound.feedback.note.FeedbackJournal;
import app.rebound.platform.journal.JournalRevisions;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.log.RejectionLog;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of suggestions as texts change and the person decides. */
@JpaSlice
class MentionJournalTests {

    private static final String SLOW = "You ran out of time on the coding task.";

    @Autowired
    MentionJournal mentions;

    @Autowired
    FeedbackJournal feedback;

    @Autowired
    RejectionLog rejections;

    @Autowired
    JournalRevisions revisions;

    @Autowired
    Journals journals;

    @Autowired
    JdbcClient jdbc;

    RejectionId rejection;
    NoteId note = NoteId.next();

    @BeforeEach
    void keepNote() {
        rejection = aRejection().logIn(rejections);
        var details = new NoteDetails(SLOW, null, LocalDate.of(2026, 3, 1), Channel.PERSONAL_MAIL, null, null);
        feedback.add(note, rejection, details, true);
    }

    @Test
    void suggestsWithTheWordsItReliesOn() {
        assertThat(suggested()).extracting(view -> view.theme().label()).contains("Time management");
        assertThat(suggested()).allSatisfy(view -> assertThat(view.words()).isNotBlank());
    }

    @Test
    void replacesWhatTheNewTextNoLongerSays() {
        mentions.suggest(rejection, note, "Thank you for your time.");

        assertThat(suggested()).isEmpty();
    }

    @Test
    void keepsWhatWasDecidedWhenTheTextChanges() {
        confirm("Time management");

        mentions.suggest(rejection, note, "Thank you for your time.");

        assertThat(confirmed()).containsExactly("Time management");
    }

    @Test
    void doesNotSuggestAgainWhatWasDismissed() {
        suggested().forEach(view -> mentions.dismiss(view.id()));

        mentions.suggest(rejection, note, SLOW);

        assertThat(suggested()).isEmpty();
        assertThat(confirmed()).isEmpty();
    }

    @Test
    void writesNothingWhenNothingChanged() {
        var before = revisions.current();

        mentions.suggest(rejection, note, SLOW);

        assertThat(revisions.current()).isEqualTo(before);
    }

    @Test
    void remembersACorrection() {
        var nerves = feedback.themeByCode("nerves");

        mentions.correct(idOf("Time management"), nerves.id(), Polarity.STRENGTH);
        mentions.suggest(rejection, note, SLOW);

        assertThat(confirmed()).containsExactly("Nerves");
        assertThat(suggested()).extracting(view -> view.theme().label()).doesNotContain("Time management");
    }

    @Test
    void keepsTheReflectionApartFromTheNotes() {
        feedback.confirmTheme(rejection, null, "nerves", Polarity.TO_IMPROVE, "cold hands");

        assertThat(confirmed()).isEmpty();
        assertThat(mentions.of(rejection).in(null).confirmed())
                .extracting(StoredMention::words)
                .containsExactly("cold hands");
    }

    @Test
    void letsTheReflectionCarryAThemeOnceEachWay() {
        var rows = "insert into theme_mention (id, journal_id, theme_id, rejection_id, polarity, state, version)"
                + " values (?, ?, ?, ?, 'STRENGTH', 'CONFIRMED', 0)";
        var nerves = feedback.themeByCode("nerves").id().value();

        jdbc.sql(rows)
                .params(UUID.randomUUID(), journals.current(), nerves, rejection.value())
                .update();

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql(rows)
                        .params(UUID.randomUUID(), journals.current(), nerves, rejection.value())
                        .update());
    }

    @Test
    void makesOneThemeOfALabelInWhateverCase() {
        feedback.confirmTheme(rejection, note, "Whiteboards", Polarity.TO_IMPROVE, null);
        feedback.confirmTheme(rejection, note, "whiteboards", Polarity.TO_IMPROVE, null);
        feedback.confirmTheme(rejection, note, "NERVES", Polarity.TO_IMPROVE, null);

        assertThat(confirmed()).containsExactly("Whiteboards", "Nerves");
    }

    private void confirm(String label) {
        mentions.confirm(idOf(label));
    }

    private UUID idOf(String label) {
        return suggested().stream()
                .filter(view -> view.theme().label().equals(label))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<StoredMention> suggested() {
        return mentions.of(rejection).in(note).suggested();
    }

    private List<String> confirmed() {
        return mentions.of(rejection).in(note).confirmed().stream()
                .map(view -> view.theme().label())
                .toList();
    }
}
