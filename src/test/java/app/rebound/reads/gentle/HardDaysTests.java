package app.rebound.reads.gentle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HardDaysTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);

    private static boolean areMany(int... daysAgo) {
        return HardDays.areMany(
                Arrays.stream(daysAgo).mapToObj(TODAY::minusDays).toList(), TODAY);
    }

    @Test
    void threeOfTheLastFiveAreAStretch() {
        assertThat(areMany(0, 1, 2)).isTrue();
        assertThat(areMany(0, 2, 4)).isTrue();
        assertThat(areMany(2, 3, 4)).isTrue();
    }

    @Test
    void oneOrTwoAreWhatARejectionIs() {
        assertThat(areMany()).isFalse();
        assertThat(areMany(0)).isFalse();
        assertThat(areMany(0, 1)).isFalse();
    }

    @Test
    void whatIsLongerAgoHasPassed() {
        assertThat(areMany(0, 1, 5)).isFalse();
        assertThat(areMany(5, 6, 7, 8)).isFalse();
    }

    @Test
    void aDayCountsOnce() {
        assertThat(areMany(0, 0, 0, 1)).isFalse();
        assertThat(HardDays.areMany(List.of(TODAY, TODAY.minusDays(1), TODAY.plusDays(1)), TODAY))
                .isFalse();
    }
}
