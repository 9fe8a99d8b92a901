package app.rebound.week;

import static app.rebound.week.HabitStrength.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.rebound.week.HabitStrength.Share;
import app.rebound.week.HabitStrength.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HabitStrengthTests {

    private static final List<Share> ALL = List.of(new Share(2, 2));
    private static final List<Share> HALF = List.of(new Share(2, 1));
    private static final List<Share> NOTHING = List.of(new Share(2, 0));

    private static HabitStrength after(HabitStrength from, List<Share> shares, int weeks) {
        var strength = from;
        for (int week = 0; week < weeks; week++) {
            strength = strength.after(shares, 0);
        }
        return strength;
    }

    @Test
    void halfOfItIsLeftAfterThreeWeeksWithoutAnything() {
        var before = after(NONE, ALL, 10);

        assertThat(after(before, NOTHING, 3).value()).isCloseTo(before.value() / 2, within(1e-9));
        assertThat(after(before, NOTHING, 1).value()).isCloseTo(before.value() * 0.7937, within(1e-4));
    }

    @Test
    void growsTowardsTheShareThatIsDone() {
        assertThat(after(NONE, ALL, 3).value()).isCloseTo(0.5, within(1e-9));
        assertThat(after(NONE, ALL, 50).value()).isCloseTo(1, within(1e-4));
        assertThat(after(NONE, HALF, 50).value()).isCloseTo(0.5, within(1e-4));
    }

    @Test
    void moreThanPlannedOfOneDoesNotStandInForAnother() {
        var shares = List.of(new Share(1, 20), new Share(3, 0));

        assertThat(after(NONE, shares, 50).value()).isCloseTo(0.5, within(1e-4));
    }

    @Test
    void aPausedWeekIsSkipped() {
        var before = after(NONE, ALL, 6);

        assertThat(before.after(NOTHING, 7)).isEqualTo(before);
        assertThat(before.after(List.of(), 0)).isEqualTo(before);
    }

    @Test
    void whatWasDoneInAPausedWeekStillCounts() {
        assertThat(NONE.after(ALL, 7).value()).isPositive();
    }

    @Test
    void aShortWeekIsMeasuredByTheDaysItHad() {
        var steady = after(NONE, HALF, 30);

        // One of two in three and a half days would be all of it; three of seven days are off.
        assertThat(steady.after(HALF, 3).value()).isGreaterThan(steady.value());
    }

    /** Journals made up at random: in each, one more day off in any week leaves no later week lower. */
    @Test
    void aDayOffNeverLowersIt() {
        var random = new Random(20260314);
        for (int journal = 0; journal < 2_000; journal++) {
            var weeks = new ArrayList<List<Share>>();
            var off = new ArrayList<Integer>();
            for (int week = 0; week < 12; week++) {
                weeks.add(random.ints(1 + random.nextInt(3), 0, 6)
                        .mapToObj(done -> new Share(1 + random.nextInt(5), done))
                        .toList());
                off.add(random.nextInt(7));
            }
            var marked = random.nextInt(12);
            var plain = NONE;
            var rested = NONE;
            for (int week = 0; week < 12; week++) {
                plain = plain.after(weeks.get(week), off.get(week));
                rested = rested.after(weeks.get(week), off.get(week) + (week == marked ? 1 : 0));
                assertThat(rested.value())
                        .as("journal %d, week %d", journal, week)
                        .isGreaterThanOrEqualTo(plain.value() - 1e-12)
                        .isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void aWeekThatIsNotOverOnlyRaisesIt() {
        var before = after(NONE, ALL, 4);

        assertThat(before.within(NOTHING, 0)).isEqualTo(before);
        assertThat(before.within(ALL, 0).value()).isEqualTo(before.after(ALL, 0).value());
    }

    @Test
    void isCalledByAWordThatDoesNotJudge() {
        assertThat(after(NONE, ALL, 2).word()).isEqualTo(Word.BEGINNING);
        assertThat(after(NONE, NOTHING, 4).word()).isEqualTo(Word.QUIET);
        assertThat(after(NONE, HALF, 8).word()).isEqualTo(Word.GENTLE);
        assertThat(after(NONE, ALL, 8).word()).isEqualTo(Word.STEADY);
    }
}
