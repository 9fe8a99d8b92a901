package app.rebound.rejection.checkin;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.Journals;
import app.rebound.JpaSlice;
import app.rebound.Statements;
import app.rebound.TestClock;
import app.rebound.platform.NotFound;
import app.rebound.platform.today.DueItem;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.feeling.Feelings;
import app.rebound.rejection.feeling.FeltChange;
import app.rebound.rejection.feeling.Moment;
import app.rebound.rejection.log.RejectionLog;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

@JpaSlice
class CheckInJournalTests {

    @Autowired
    CheckInJournal checkIns;

    @Autowired
    DueCheckIns due;

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

    @Autowired
    Statements statements;

    RejectionId entry;

    @BeforeEach
    void logAnEntryToday() {
        entry = aRejection().at("Acme").on("2026-03-14").feeling("sad", 7).logIn(rejectionLog);
    }

    private List<String> asked() {
        return due.dueOn(LocalDate.now(clock), 5).stream().map(DueItem::href).toList();
    }

    private void daysPass(int days) {
        clock.advance(Duration.ofDays(days));
    }

    @Test
    void keepsWhatWasToldWhereverThePersonIsLater() {
        checkIns.save(entry, null, Map.of("sad", 3), "Better");

        clock.travel(ZoneId.of("Pacific/Kiritimati"));

        assertThat(checkIns.of(entry)).singleElement().satisfies(told -> {
            assertThat(told.words()).isEqualTo("Better");
            assertThat(told.felt()).isEqualTo(Map.of("sad", 3));
        });
    }

    @Test
    void asksSomeDaysAfterAndNoMoreOnceAnswered() {
        assertThat(asked()).isEmpty();
        daysPass(1);
        assertThat(asked()).containsExactly("/rejections/%s/check-in".formatted(entry));

        checkIns.save(entry, null, Map.of("sad", 5), null);

        assertThat(asked()).isEmpty();
        daysPass(2);
        assertThat(asked()).hasSize(1);
    }

    @Test
    void wordsAloneAreAnAnswer() {
        daysPass(1);
        checkIns.save(entry, null, Map.of(), "It was one afternoon");

        assertThat(asked()).isEmpty();
    }

    @Test
    void ratingThemAgainInAReflectionIsAnAnswerToo() {
        daysPass(1);
        feelings.rate(entry, Moment.REFLECTED, Map.of("sad", 5));

        assertThat(asked()).isEmpty();
    }

    @Test
    void asksNothingAboutEntriesWithoutFeelingsOldOnesAndRemovedOnes() {
        aRejection().at("Globex").on("2026-03-14").logIn(rejectionLog);
        aRejection().at("Initech").on("2026-03-01").feeling("sad", 5).logIn(rejectionLog);
        var removed =
                aRejection().at("Hooli").on("2026-03-14").feeling("sad", 5).logIn(rejectionLog);
        rejections.remove(removed);
        daysPass(1);

        assertThat(asked()).containsExactly("/rejections/%s/check-in".formatted(entry));
    }

    @Test
    void keepsTheDaysThatWereChosen() {
        checkIns.askAfter(List.of(2));
        daysPass(1);
        assertThat(asked()).isEmpty();
        daysPass(1);
        assertThat(asked()).hasSize(1);

        checkIns.askAfter(List.of());

        assertThat(checkIns.rhythm().isOff()).isTrue();
        assertThat(asked()).isEmpty();
    }

    @Test
    void tellsCheckInsOfOneEntryApartByDay() {
        daysPass(1);
        checkIns.save(entry, null, Map.of("sad", 6), "Still there");
        daysPass(2);
        checkIns.save(entry, null, Map.of("sad", 3), null);

        var told = checkIns.of(entry);

        assertThat(told)
                .extracting(StoredCheckIn::madeOn)
                .containsExactly(LocalDate.of(2026, 3, 15), LocalDate.of(2026, 3, 17));
        assertThat(told).extracting(StoredCheckIn::felt).containsExactly(Map.of("sad", 6), Map.of("sad", 3));
        assertThat(told.get(0).words()).isEqualTo("Still there");
        assertThat(told.get(1).daysAfter(LocalDate.of(2026, 3, 14))).isEqualTo(3);
        assertThat(feelings.changes(entry)).containsExactly(new FeltChange("sad", 7, List.of(6, 3)));
    }

    @Test
    void savingAgainOnTheSameDayReplaces() {
        checkIns.save(entry, null, Map.of("sad", 6), "First");
        clock.advance(Duration.ofHours(3));
        checkIns.save(entry, checkIns.today(entry).orElseThrow().version(), Map.of("sad", 4), "Then");

        assertThat(checkIns.of(entry)).hasSize(1);
        assertThat(checkIns.of(entry).get(0).words()).isEqualTo("Then");
        assertThat(feelings.changes(entry)).containsExactly(new FeltChange("sad", 7, List.of(4)));
    }

    @Test
    void noticesThatAnotherTabWasFaster() {
        checkIns.save(entry, null, Map.of("sad", 6), "From the other tab");

        assertThatThrownBy(() -> checkIns.save(entry, null, Map.of("sad", 4), "From this one"))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(checkIns.of(entry).get(0).words()).isEqualTo("From the other tab");
    }

    @Test
    void staysInItsJournal() {
        checkIns.save(entry, null, Map.of("sad", 6), "Mine");
        checkIns.askAfter(List.of(2));
        daysPass(2);

        journals.as(journals.create(), () -> {
            assertThat(checkIns.of(entry)).isEmpty();
            assertThat(checkIns.rhythm()).isEqualTo(Rhythm.USUAL);
            assertThat(asked()).isEmpty();
            assertThatThrownBy(() -> checkIns.save(entry, null, Map.of("sad", 1), "Forged"))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void isReadInTwoStatementsHoweverManyEntriesThereAre() {
        for (int i = 0; i < 10; i++) {
            aRejection().at("Company " + i).on("2026-03-14").feeling("sad", 5).logIn(rejectionLog);
        }
        daysPass(1);

        assertThat(statements.of(
                        () -> assertThat(due.dueOn(LocalDate.now(clock), 20)).hasSize(11)))
                .hasSize(2);
    }
}
