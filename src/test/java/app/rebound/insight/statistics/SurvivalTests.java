package app.rebound.insight.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import app.rebound.insight.statistics.Survival.Wait;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurvivalTests {

    /**
     * Weeks of remission of acute leukaemia: Freireich et al., Blood 21 (1963), with the estimate printed in Kalbfleisch and
     * Prentice, <em>The Statistical Analysis of Failure Time Data</em>, and in most textbooks since.
     */
    private static final Survival MERCAPTOPURINE = Survival.of(Stream.concat(
                    happened(6, 6, 6, 7, 10, 13, 16, 22, 23), awaited(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35))
            .toList());

    private static final Survival PLACEBO =
            Survival.of(happened(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23)
                    .toList());

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "5, 1",
        "6, 0.857",
        "7, 0.807",
        "9, 0.807",
        "10, 0.753",
        "13, 0.690",
        "16, 0.627",
        "22, 0.538",
        "23, 0.448",
        "35, 0.448"
    })
    void estimatesWhatIsPrinted(long weeks, double share) {
        assertThat(MERCAPTOPURINE.after(weeks)).isCloseTo(share, within(0.0005));
    }

    @Test
    void findsTheMediansThatArePrinted() {
        assertThat(MERCAPTOPURINE.median()).hasValue(23);
        assertThat(PLACEBO.median()).hasValue(8);
    }

    @Test
    void findsTheDayByWhichAShareHasHappened() {
        assertThat(MERCAPTOPURINE.quantile(0.25)).hasValue(13);
        assertThat(MERCAPTOPURINE.quantile(0.75)).isEmpty();
    }

    @Test
    void isTheShareThatIsLeftWhereNothingIsAwaited() {
        assertThat(PLACEBO.after(8)).isCloseTo(8 / 21.0, within(1e-12));
    }

    @Test
    void countsAsAwaitedOnTheDayItWasLastWatched() {
        var survival = Survival.of(Stream.concat(happened(3, 3), awaited(3, 3)).toList());

        assertThat(survival.after(3)).isEqualTo(0.5);
        assertThat(survival.median()).hasValue(3);
    }

    @Test
    void reachesAHalfThoughProductsAreRounded() {
        assertThat(Survival.of(happened(1, 2, 3, 4, 5, 6).toList()).median()).hasValue(3);
    }

    @Test
    void knowsNoDayWhereNothingHappenedYet() {
        var survival = Survival.of(awaited(4, 9, 20).toList());

        assertThat(survival.after(20)).isEqualTo(1);
        assertThat(survival.median()).isEmpty();
    }

    @Test
    void knowsNoDayOfNothing() {
        assertThat(Survival.of(List.of()).median()).isEmpty();
    }

    @Test
    void knowsTheOnlyDay() {
        assertThat(Survival.of(happened(0).toList()).median()).hasValue(0);
    }

    @Test
    void refusesDaysBeforeTheFirst() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Wait(-1, true));
    }

    private static Stream<Wait> happened(long... days) {
        return LongStream.of(days).mapToObj(day -> new Wait(day, true));
    }

    private static Stream<Wait> awaited(long... days) {
        return LongStream.of(days).mapToObj(day -> new Wait(day, false));
    }
}
