package app.rebound.rejection.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which check-in is asked for on which day. */
class RhythmTests {

    private static final LocalDate HEARD = LocalDate.of(2026, 3, 10);

    /** The open question on each of the days after hearing, as the day it belongs to; days without one are left out. */
    private static Map<Integer, Integer> asked(Rhythm rhythm, int loggedAfter, LocalDate lastSaid) {
        var asked = new TreeMap<Integer, Integer>();
        for (int day = 0; day <= 40; day++) {
            var open = rhythm.openOn(HEARD.plusDays(day), HEARD, HEARD.plusDays(loggedAfter), lastSaid);
            if (open.isPresent()) {
                asked.put(day, (int) ChronoUnit.DAYS.between(HEARD, open.get()));
            }
        }
        return asked;
    }

    @Test
    void asksAfterOneThreeAndSevenDaysUnlessToldOtherwise() {
        assertThat(Rhythm.USUAL.days()).containsExactly(1, 3, 7);
    }

    @Test
    void aQuestionLapsesWhenTheNextIsDueAndTheLastAfterSevenDaysMore() {
        assertThat(asked(Rhythm.USUAL, 0, null))
                .containsExactlyEntriesOf(new TreeMap<>(Map.ofEntries(
                        Map.entry(1, 1),
                        Map.entry(2, 1),
                        Map.entry(3, 3),
                        Map.entry(4, 3),
                        Map.entry(5, 3),
                        Map.entry(6, 3),
                        Map.entry(7, 7),
                        Map.entry(8, 7),
                        Map.entry(9, 7),
                        Map.entry(10, 7),
                        Map.entry(11, 7),
                        Map.entry(12, 7),
                        Map.entry(13, 7),
                        Map.entry(14, 7))));
    }

    @Test
    void onceAnsweredIsQuietUntilTheNextDay() {
        assertThat(asked(Rhythm.USUAL, 0, HEARD.plusDays(1)))
                .doesNotContainKeys(1, 2)
                .containsEntry(3, 3);
        assertThat(asked(Rhythm.USUAL, 0, HEARD.plusDays(5))).containsOnlyKeys(7, 8, 9, 10, 11, 12, 13, 14);
        assertThat(asked(Rhythm.USUAL, 0, HEARD.plusDays(7))).isEmpty();
    }

    @Test
    void whatWasSaidBeforeTheDayDoesNotAnswerIt() {
        assertThat(asked(Rhythm.USUAL, 0, HEARD)).containsKeys(1, 3, 7);
    }

    @Test
    void onTheDayItIsWrittenDownNothingIsAsked() {
        assertThat(asked(Rhythm.USUAL, 3, null)).containsOnlyKeys(7, 8, 9, 10, 11, 12, 13, 14);
    }

    @Test
    void whatWasLongAgoWhenItWasWrittenDownIsNeverAskedAbout() {
        assertThat(asked(Rhythm.USUAL, 7, null)).isEmpty();
        assertThat(asked(Rhythm.USUAL, 35, null)).isEmpty();
    }

    @Test
    void asksOnOtherDaysIfThePersonWants() {
        assertThat(asked(new Rhythm(List.of(5)), 0, null)).containsOnlyKeys(5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(asked(new Rhythm(List.of(30, 14)), 0, null))
                .doesNotContainKeys(13)
                .containsEntry(14, 14)
                .containsEntry(29, 14)
                .containsEntry(30, 30)
                .containsEntry(37, 30)
                .doesNotContainKeys(38);
    }

    @Test
    void takesOnlyDaysThatAreOffered() {
        assertThat(new Rhythm(List.of(7, -1, 7, 4000, 1)).days()).containsExactly(1, 7);
    }

    @Test
    void neverAsksWhenSwitchedOff() {
        var off = new Rhythm(List.of());

        assertThat(off.isOff()).isTrue();
        assertThat(off.openOn(HEARD.plusDays(3), HEARD, HEARD, null)).isEqualTo(Optional.empty());
    }

    @Test
    void saysHowFarBackAnEntryCanBeAskedAbout() {
        assertThat(Rhythm.USUAL.lapsesOn(HEARD)).isEqualTo(HEARD.plusDays(14));
        assertThat(Rhythm.USUAL.earliestHeard(HEARD.plusDays(14))).isEqualTo(HEARD);
    }
}
