package app.rebound.compass.lookback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which days are offered to look back on. */
class SpanTests {

    @ParameterizedTest
    @CsvSource({
        // In the first days of a month, the one before it.
        "2026-03-01, , 2026-02-01, 2026-02-28",
        "2026-03-07, 2026-01-31, 2026-02-01, 2026-02-28",
        // Later, or once that is done, what came since.
        "2026-03-05, 2026-02-28, 2026-03-01, 2026-03-05",
        "2026-03-14, 2026-02-20, 2026-02-21, 2026-03-14",
        // Without an earlier one, or after a long time, a month.
        "2026-03-14, , 2026-02-15, 2026-03-14",
        "2026-03-14, 2024-02-20, 2026-02-15, 2026-03-14",
        "2026-03-14, 2026-03-14, 2026-02-15, 2026-03-14"
    })
    void offersWhatComesNext(LocalDate today, LocalDate lastTo, LocalDate from, LocalDate to) {
        assertThat(Span.offered(today, lastTo)).isEqualTo(new Span(from, to));
    }
}
