package app.rebound.transfer;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.TestClock;
import app.rebound.application.round.RoundJournal;
import app.rebound.feedback.Channel;
import app.rebound.feedback.NoteDetails;
import app.rebound.feedback.NoteId;
import app.rebound.feedback.note.FeedbackJournal;
import app.rebound.goal.GoalJournal;
import app.rebound.goal.GoalStatus;
import app.rebound.platform.removal.RemovedList;
import app.rebound.platform.removal.SampleRows;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.log.RejectionLog;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sample journey goes and comes back as one, and what a person added to it stays. */
@FullStack
class SampleJourneyTests {

    @Autowired
    SampleJourney journey;

    @Autowired
    SampleRows rows;

    @Autowired
    RemovedList removed;

    @Autowired
    RejectionJournal entries;

    @Autowired
    RejectionLog log;

    @Autowired
    FeedbackJournal feedback;

    @Autowired
    GoalJournal goals;

    @Autowired
    RoundJournal rounds;

    @Autowired
    Journals journals;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @AfterEach
    void close() {
        journals.close();
    }

    @BeforeEach
    void load() {
        journals.open(journals.ofLocalAccount());
        journey.load();
    }

    @Test
    void goesAndComesBackAsOne() {
        var mine = aRejection().at("Mine").logIn(log);
        var before = counts();
        assertThat(before).contains("job_application=");

        assertThat(journey.remove()).isZero();

        assertThat(count("job_application")).isEqualTo(1);
        assertThat(entries.find(mine)).isPresent();
        assertThat(goals.goals(GoalStatus.ACTIVE, 1, 20)).isEmpty();
        assertThat(removed.latest(50)).isEmpty();
        assertThat(rows.removedAt()).contains(clock.instant());

        assertThat(journey.restore()).isTrue();
        assertThat(counts()).isEqualTo(before);
        assertThat(journey.restore()).isFalse();
    }

    @Test
    void keepsWhatThePersonAddedTo() {
        var entry = anEntry();
        var note = NoteId.next();
        feedback.add(
                note, entry, new NoteDetails("Mine", null, TestClock.TODAY, Channel.values()[0], null, null), true);

        assertThat(journey.remove()).isEqualTo(1);

        assertThat(count("job_application")).isEqualTo(1);
        assertThat(entries.find(entry)).isPresent();
        assertThat(count("feedback_note")).isPositive();
        assertThat(jdbc.sql("select sample from job_application where journal_id = ? and removed_at is null")
                        .param(journals.current())
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void goesWholeWhereItCameWithoutPrints() {
        jdbc.sql("delete from sample_print where journal_id = ?")
                .param(journals.current())
                .update();
        assertThat(journey.remove()).isZero();
    }

    @Test
    void doesNotTakeALookForAWord() {
        jdbc.sql("update feedback_note set opened = true where journal_id = ?")
                .param(journals.current())
                .update();

        assertThat(journey.remove()).isZero();
    }

    @Test
    void canBeLoadedAnewAfterwards() {
        var before = counts();
        journey.remove();
        clock.advance(Duration.ofMinutes(1));

        journey.load();

        assertThat(counts()).isEqualTo(before);
        assertThat(rows.removedAt()).isEmpty();
    }

    private RejectionId anEntry() {
        return new RejectionId(jdbc.sql("select min(id) from rejection where journal_id = ?")
                .param(journals.current())
                .query(UUID.class)
                .single());
    }

    private String counts() {
        var told = new StringBuilder();
        for (var table : new String[] {"job_application", "goal", "practice_card", "week_review", "win", "supporter"}) {
            told.append(table).append('=').append(count(table)).append(' ');
        }
        return told.toString();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from %s where journal_id = ? and removed_at is null".formatted(table))
                .param(journals.current())
                .query(Long.class)
                .single();
    }
}
