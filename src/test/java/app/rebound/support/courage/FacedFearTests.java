package app.rebound.support.courage;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.TestClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the fear was smaller afterwards: said only where both numbers are there. */
class FacedFearTests {

    @ParameterizedTest
    @CsvSource({"8, 3, true, true", "5, 5, true, false", "2, 6, true, false", "8,, false, false", ", 3, false, false"})
    void isComparedWithBothNumbers(Short before, Short after, boolean rated, boolean eased) {
        var faced = new FacedFear(BraveStepId.next(), "Call", TestClock.TODAY, (short) 9, before, after);

        assertThat(faced.isRated()).isEqualTo(rated);
        assertThat(faced.isEased()).isEqualTo(eased);
    }
}
