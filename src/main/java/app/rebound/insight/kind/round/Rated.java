package app.rebound.insight.kind.round;

import app.rebound.insight.fact.JournalFacts.RoundFact;
import app.rebound.insight.statistics.Share;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.statistics.descriptive.Mean;
import org.jspecify.annotations.Nullable;

/** What is known of some rounds in numbers, such as how they were rated; rounds that say nothing of it are left out. */
record Rated(double[] values) {

    /** From 4 upwards a rating counts as high, for the numbers beside the test. */
    private static final int HIGH = 4;

    static Rated of(Collection<RoundFact> rounds, Function<RoundFact, ? extends @Nullable Number> value) {
        return new Rated(rounds.stream()
                .map(value)
                .filter(Objects::nonNull)
                .mapToDouble(Number::doubleValue)
                .toArray());
    }

    int count() {
        return values.length;
    }

    double mean() {
        return Mean.of(values).getAsDouble();
    }

    /** How many are high, of all. */
    Share high() {
        return new Share(
                (int) Arrays.stream(values).filter(value -> value >= HIGH).count(), values.length);
    }
}
