package app.rebound.insight.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import app.rebound.insight.statistics.Share.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTests {

    /** Newcombe, <em>Two-sided confidence intervals for the single proportion</em>, Stat. Med. 17 (1998), table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void agreesWithNewcombe(int count, int of, double from, double to) {
        var interval = new Share(count, of).interval();

        assertThat(interval.from()).isEqualTo(from, within(5e-5));
        assertThat(interval.to()).isEqualTo(to, within(5e-5));
    }

    @Test
    void knowsNothingOfNothing() {
        var nothing = new Share(0, 0);

        assertThat(nothing.interval()).isEqualTo(new Range(0, 1));
        assertThat(nothing.rate()).isZero();
        assertThat(nothing.percent()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "0, 4", "4, 4", "0, 5", "3, 5", "5, 5", "9999, 10000"})
    void hasItsRateWithinItsInterval(int count, int of) {
        var share = new Share(count, of);

        assertThat(share.rate())
                .isBetween(share.interval().from() - 1e-12, share.interval().to() + 1e-12)
                .isBetween(0.0, 1.0);
    }

    @Test
    void leavesWhatIsElsewhere() {
        assertThat(new Share(2, 8).outOf(new Share(5, 22))).isEqualTo(new Share(3, 14));
        assertThat(new Share(2, 8).plus(new Share(3, 14))).isEqualTo(new Share(5, 22));
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "6, 5", "1, 0"})
    void refusesWhatCannotBe(int count, int of) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(count, of));
    }
}
