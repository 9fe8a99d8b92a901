package app.rebound.feedback.list;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.Explained;
import app.rebound.Journals;
import app.rebound.JpaSlice;
import app.rebound.Statements;
import app.rebound.feedback.Channel;
import app.rebound.feedback.NoteDetails;
import app.rebound.feedback.NoteId;
import app.rebound.feedback.Polarity;
import app.rebound.feedback.ThemeId;
import app.rebound.feedback.note.FeedbackJournal;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.log.RejectionLog;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which notes the feedback page lists, and what the database does for it. */
@JpaSlice
class FeedbackListTests {

    private static final FeedbackFilter OVERVIEW = FeedbackFilter.of(Map.of());
    private static final FeedbackFilter ALL = FeedbackFilter.of(Map.of("theme", "all"));

    @Autowired
    FeedbackList list;

    @Autowired
    FeedbackJournal feedback;

    @Autowired
    RejectionLog rejections;

    @Autowired
    Journals journals;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    RejectionId rejection;
    ThemeId nerves;

    @BeforeEach
    void logRejection() {
        rejection = aRejection().logIn(rejections);
        nerves = feedback.themeByCode("nerves").id();
    }

    private static FeedbackFilter about(ThemeId theme, Polarity polarity) {
        return FeedbackFilter.of(Map.of("theme", theme.toString(), "polarity", polarity.name()));
    }

    private NoteId note(String day) {
        var id = NoteId.next();
        feedback.add(
                id, rejection, new NoteDetails("Words", null, LocalDate.parse(day), Channel.CALL, null, null), true);
        return id;
    }

    private List<NoteId> listed(FeedbackFilter filter) {
        return list.page(filter, 1).stream().map(NoteLine::id).toList();
    }

    @Test
    void listsNotesByThemeByPolarityAndWithout() {
        var strong = note("2026-03-01");
        var weak = note("2026-03-02");
        var plain = note("2026-03-03");
        feedback.confirmTheme(rejection, strong, "nerves", Polarity.STRENGTH, null);
        feedback.confirmTheme(rejection, weak, "nerves", Polarity.TO_IMPROVE, null);
        feedback.confirmTheme(rejection, null, "nerves", Polarity.TO_IMPROVE, null);

        assertThat(listed(OVERVIEW)).containsExactly(plain);
        assertThat(listed(ALL)).containsExactly(plain, weak, strong);
        assertThat(listed(about(nerves, Polarity.STRENGTH))).containsExactly(strong);
        assertThat(listed(FeedbackFilter.of(Map.of("theme", nerves.toString()))))
                .containsExactly(weak, strong);
        assertThat(listed(about(ThemeId.next(), Polarity.STRENGTH))).isEmpty();
    }

    @Test
    void findsAPageOfManyThroughTheIndexes() throws SQLException {
        manyNotesWithTwoThemesEach();

        explained(ALL).readsInOrder("feedback_note_by_day");
        // PostgreSQL hashes the mentions of the journal, or begins with those of the theme, which is as good.
        explained(OVERVIEW).readsInOrderOnH2("feedback_note_by_day", "theme_mention_by_note");
        explained(about(nerves, Polarity.STRENGTH)).readsInOrderOnH2("feedback_note_by_day");
    }

    private void manyNotesWithTwoThemesEach() {
        var about = rejection.value();
        for (int i = 0; i < 5_000; i++) {
            about = i % 3 == 0 ? anotherRejection() : about;
            jdbc.sql("insert into feedback_note"
                            + " (id, journal_id, rejection_id, text, received_on, channel, opened, version)"
                            + " values (?, ?, ?, 'Words', ?, 'CALL', true, 0)")
                    .params(
                            UUID.randomUUID(),
                            journals.current(),
                            about,
                            LocalDate.of(2023, 1, 1).plusDays(i % 900))
                    .update();
        }
        for (var polarity : Polarity.values()) {
            jdbc.sql("insert into theme_mention"
                            + " (id, journal_id, theme_id, rejection_id, note_id, polarity, state, version)"
                            + " select gen_random_uuid(), journal_id, :theme, rejection_id, id, :polarity, 'CONFIRMED', 0"
                            + " from feedback_note where journal_id = :journal")
                    .param("theme", nerves.value())
                    .param("polarity", polarity.name())
                    .param("journal", journals.current())
                    .update();
        }
    }

    private UUID anotherRejection() {
        var id = UUID.randomUUID();
        jdbc.sql("insert into job_application (id, journal_id, company, role, stage, outcome, version)"
                        + " values (?, ?, 'Acme', 'Developer', 'FINAL', 'REJECTED', 0)")
                .params(id, journals.current())
                .update();
        jdbc.sql("insert into rejection (id, journal_id, application_id, heard_on, logged_at, version)"
                        + " values (?, ?, ?, ?, current_timestamp, 0)")
                .params(id, journals.current(), id, LocalDate.of(2024, 1, 1))
                .update();
        return id;
    }

    private Explained explained(FeedbackFilter filter) throws SQLException {
        var sql = statements.of(() -> list.page(filter, 1)).get(0);
        return Explained.of(database, sql, journals.current(), LocalDate.of(1, 1, 1), "STRENGTH");
    }
}
