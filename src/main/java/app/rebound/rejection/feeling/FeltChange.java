package app.rebound.rejection.feeling;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * How one emotion changed.
 *
 * @param emotion the starter word's code, or the person's own word
 * @param first its intensity when the rejection was logged, 0 to 10
 * @param after its intensity when it was last rated again, 0 to 10
 */
public record FeltChange(
        String emotion, @Nullable Integer first, @Nullable Integer after) {

    static final Comparator<FeltChange> STRONGEST_FIRST =
            Comparator.comparingInt(FeltChange::strength).reversed().thenComparing(FeltChange::emotion);

    static FeltChange of(String emotion, @Nullable Integer intensity, Moment moment) {
        return moment == Moment.FIRST
                ? new FeltChange(emotion, intensity, null)
                : new FeltChange(emotion, null, intensity);
    }

    FeltChange then(FeltChange later) {
        return new FeltChange(emotion, first != null ? first : later.first, later.after != null ? later.after : after);
    }

    /** Whether the label is one of ours, and not the person's own word. */
    public boolean isStarter() {
        return Emotion.isStarter(emotion);
    }

    /** Whether it was rated both at first and later. */
    public boolean isRatedTwice() {
        return first != null && after != null;
    }

    private int strength() {
        return first != null ? first : after != null ? after : -1;
    }
}
