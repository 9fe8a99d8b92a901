package app.rebound.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AboveUsualTests {

    private static List<Long> weeks(String counts) {
        return Stream.of(counts.split(" ")).map(Long::valueOf).toList();
    }

    @ParameterizedTest
    @CsvSource({
        // More than twice as many, and five more.
        "8, 3 3 3 3, true",
        "7, 3 3 3 3, false",
        "6, 1 1 1 1, true",
        "5, 1 1 1 1, false",
        "16, 8 8 8 8, false",
        "17, 8 8 8 8, true",
        // The median, so one wild week before does not hide it; of an even number, the middle of two.
        "9, 4 4 30 2 4, true",
        "8, 2 2 4 4, true",
        // Weeks without any do not count, and too few others say nothing.
        "9, 0 0 3 0 3 0 0 3 3, true",
        "40, 3 0 3 0 3, false",
        // The last eight of them.
        "12, 2 2 2 2 2 2 2 2 90 90 90 90 90 90 90 90 90, true"
    })
    void comparesWithTheUsualWeeks(long now, String before, boolean above) {
        assertThat(AboveUsual.is(now, weeks(before))).isEqualTo(above);
    }
}
