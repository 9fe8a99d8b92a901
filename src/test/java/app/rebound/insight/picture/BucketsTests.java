package app.rebound.insight.picture;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.insight.picture.Buckets.Size;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BucketsTests {

    @ParameterizedTest
    @CsvSource({
        "2026-03-14, MONTH, 1",
        "2026-02-28, MONTH, 2",
        "2024-10-01, MONTH, 18",
        "2024-09-30, QUARTER, 7",
        "2021-10-01, QUARTER, 18",
        "2021-09-30, YEAR, 6",
        "1990-01-01, YEAR, 18"
    })
    void areAsLargeAsTheTimeAsksFor(LocalDate first, Size size, int count) {
        var buckets = Buckets.between(first, LocalDate.of(2026, 3, 14));

        assertThat(buckets.size()).isEqualTo(size);
        assertThat(buckets.count()).isEqualTo(count);
        assertThat(buckets.of(LocalDate.of(2026, 3, 14))).isEqualTo(count - 1);
        assertThat(buckets.of(first)).isLessThanOrEqualTo(0);
    }

    @Test
    void meetWithoutGapOrOverlap() {
        for (var size : Size.values()) {
            var buckets = new Buckets(size, LocalDate.of(2024, 1, 1), 5);
            for (var part = 0; part < 5; part++) {
                assertThat(buckets.of(buckets.start(part)))
                        .as("%s %s", size, part)
                        .isEqualTo(part);
                assertThat(buckets.of(buckets.end(part)))
                        .as("%s %s", size, part)
                        .isEqualTo(part);
                assertThat(buckets.end(part).plusDays(1)).isEqualTo(buckets.start(part + 1));
            }
            assertThat(buckets.contains(buckets.first().minusDays(1))).isFalse();
            assertThat(buckets.contains(buckets.start(5))).isFalse();
        }
    }

    @Test
    void weeksBeginOnMonday() {
        var weeks = Buckets.weeks(LocalDate.of(2026, 3, 14), 2);

        assertThat(weeks.starts()).containsExactly(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 9));
        assertThat(weeks.end(1)).isEqualTo(LocalDate.of(2026, 3, 15));
    }
}
