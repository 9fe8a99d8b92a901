package app.rebound.compass.fit;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person says when they hold an application against their compass.
 *
 * @param fit null while they have not decided
 * @param note in their own words
 * @param touches the values and deal-breakers it touches, by the ids of their lines
 */
public record FitDetails(@Nullable Fit fit, @Nullable String note, Set<UUID> touches) {

    static final FitDetails NONE = new FitDetails(null, null, Set.of());

    public FitDetails {
        touches = Set.copyOf(touches);
    }

    /** Whether nothing is said. */
    boolean isEmpty() {
        return equals(NONE);
    }
}
