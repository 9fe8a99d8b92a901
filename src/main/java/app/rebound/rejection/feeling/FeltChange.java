package app.rebound.rejection.feeling;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one emotion changed.
 *
 * @param emotion the starter word's code, or the person's own word
 * @param first its intensity when the rejection was logged, 0 to 10
 * @param later its intensity each time it was rated again, the earliest first
 */
public record FeltChange(String emotion, @Nullable Integer first, List<Integer> later) {

    /** From this intensity on, a feeling is strong. */
    private static final int STRONG = 7;

    static final Comparator<FeltChange> STRONGEST_FIRST =
            Comparator.comparingInt(FeltChange::strength).reversed().thenComparing(FeltChange::emotion);

    static FeltChange of(String emotion, @Nullable Integer intensity, Moment moment) {
        return moment == Moment.FIRST
                ? new FeltChange(emotion, intensity, List.of())
                : new FeltChange(emotion, null, intensity == null ? List.of() : List.of(intensity));
    }

    FeltChange then(FeltChange next) {
        return new FeltChange(
                emotion,
                first != null ? first : next.first,
                Stream.concat(later.stream(), next.later.stream()).toList());
    }

    /** Its intensity when it was last rated again, or null if it never was. */
    public @Nullable Integer after() {
        return later.isEmpty() ? null : later.get(later.size() - 1);
    }

    /** Whether it was rated both at first and later. */
    public boolean isRatedTwice() {
        return first != null && !later.isEmpty();
    }

    /** Whether the label is one of ours, and not the person's own word. */
    public boolean isStarter() {
        return Emotion.isStarter(emotion);
    }

    /** Whether it may still weigh a lot, as it was felt last. A person's own word for what a rejection left can, too. */
    public boolean weighs() {
        var now = after() == null ? first : after();
        return now != null && now >= STRONG && (!isStarter() || Emotion.isHeavy(emotion));
    }

    private int strength() {
        return first != null ? first : later.isEmpty() ? -1 : later.get(0);
    }
}
