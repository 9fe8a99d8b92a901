package app.rebound.rejection.round;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The boxes of a round's reflection, each optional.
 *
 * @param wentWell what went well
 * @param wasHard what was hard
 * @param nextTime what the person will do next time
 */
public record RoundWords(
        @Nullable String wentWell,
        @Nullable String wasHard,
        @Nullable String nextTime) {

    static final RoundWords NONE = new RoundWords(null, null, null);

    /** What stands in the boxes that are not empty. */
    public List<String> written() {
        return Stream.of(wentWell, wasHard, nextTime).filter(Objects::nonNull).toList();
    }
}
