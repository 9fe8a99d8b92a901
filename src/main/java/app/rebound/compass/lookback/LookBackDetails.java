package app.rebound.compass.lookback;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A look back; every box is optional.
 *
 * @param span the days it is about
 * @param setOut what the person set out to do
 * @param got what they got
 * @param surprised what surprised them
 * @param target whether the target is still right
 * @param change what they change
 */
public record LookBackDetails(
        Span span,
        @Nullable String setOut,
        @Nullable String got,
        @Nullable String surprised,
        @Nullable String target,
        @Nullable String change) {

    /** Whether no box has anything in it. */
    boolean isEmpty() {
        return Stream.of(setOut, got, surprised, target, change).allMatch(box -> box == null);
    }
}
