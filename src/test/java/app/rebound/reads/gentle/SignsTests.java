package app.rebound.reads.gentle;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.Journals;
import app.rebound.JpaSlice;
import app.rebound.TestClock;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.feeling.Feelings;
import app.rebound.rejection.log.RejectionLog;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JpaSlice
class SignsTests {

    @Autowired
    Signs signs;

    @Autowired
    RejectionJournal rejections;

    @Autowired
    RejectionLog rejectionLog;

    @Autowired
    Feelings feelings;

    @Autowired
    Journals journals;

    @Autowired
    TestClock clock;

    private void threeDaysOf(String emotion, int intensity) {
        var id = aRejection().feeling(emotion, intensity).logIn(rejectionLog);
        feelAgain(id, emotion, intensity);
        feelAgain(id, emotion, intensity);
    }

    private void feelAgain(RejectionId id, String emotion, int intensity) {
        clock.advance(Duration.ofDays(1));
        feelings.checkIn(id, LocalDate.now(clock), Map.of(emotion, intensity), clock.instant());
    }

    private boolean seems() {
        return signs.seems(List.of());
    }

    @Test
    void nothingIsSeenInAnEmptyJournal() {
        assertThat(seems()).isFalse();
    }

    @Test
    void threeDaysAtTheTopAreSeenUntilTheyHavePassed() {
        threeDaysOf("hopeless", 9);
        assertThat(seems()).isTrue();

        clock.advance(Duration.ofDays(3));
        assertThat(seems()).isFalse();
    }

    @Test
    void strongIsNotTheTop() {
        threeDaysOf("hopeless", 8);

        assertThat(seems()).isFalse();
    }

    @Test
    void whatFeelsGoodMayBeAtTheTop() {
        threeDaysOf("determined", 10);

        assertThat(seems()).isFalse();
    }

    @Test
    void anOwnWordMayMeanAnything() {
        threeDaysOf("on fire", 10);

        assertThat(seems()).isFalse();
    }

    @Test
    void whatWasDeletedIsNotSeen() {
        var id = aRejection().feeling("sad", 10).logIn(rejectionLog);
        feelAgain(id, "sad", 10);
        feelAgain(id, "sad", 10);
        rejections.remove(id);

        assertThat(seems()).isFalse();
    }

    @Test
    void anotherJournalIsNotSeen() {
        threeDaysOf("sad", 10);
        journals.open(journals.create());

        assertThat(seems()).isFalse();
    }

    @Test
    void wordsAreEnough() {
        assertThat(signs.seems(List.of("The call was short.", "I do not want to live any more.")))
                .isTrue();
        assertThat(signs.seems(List.of("This search is killing me."))).isFalse();
    }
}
