package app.rebound.rejection.reflection;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The boxes of the guided reflection, each optional.
 *
 * @param wentWell what went well
 * @param wasHard what was hard
 * @param excelledAt what the person excelled at
 * @param struggledWith questions they struggled with
 * @param learnedAboutMe what they learned about what they want
 * @param learnedAboutEmployers what they learned about what employers want
 * @param rightRole whether it was the right role anyway
 * @param nextTime what they will do next time
 */
@Embeddable
public record ReflectionText(
        @Nullable String wentWell,
        @Nullable String wasHard,
        @Nullable String excelledAt,
        @Nullable String struggledWith,
        @Nullable String learnedAboutMe,
        @Nullable String learnedAboutEmployers,
        @Nullable String rightRole,
        @Nullable String nextTime) {

    /** Nothing written yet. */
    public static final ReflectionText NONE = new ReflectionText(null, null, null, null, null, null, null, null);

    /** Whether every box is empty. */
    public boolean isEmpty() {
        return written().isEmpty();
    }

    /** What stands in the boxes that are not empty. */
    public List<String> written() {
        return Stream.of(
                        wentWell,
                        wasHard,
                        excelledAt,
                        struggledWith,
                        learnedAboutMe,
                        learnedAboutEmployers,
                        rightRole,
                        nextTime)
                .filter(Objects::nonNull)
                .toList();
    }
}
