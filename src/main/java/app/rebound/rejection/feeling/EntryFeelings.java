package app.rebound.rejection.feeling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one rejection felt.
 *
 * @param changes each emotion, first and each time it was rated again, the strongest first
 * @param atCheckIns what was felt at each check-in, by its day
 */
public record EntryFeelings(List<FeltChange> changes, Map<LocalDate, Map<String, @Nullable Integer>> atCheckIns) {

    /** Nothing was said of it. */
    public static final EntryFeelings NOTHING = new EntryFeelings(List.of(), Map.of());

    public EntryFeelings {
        changes = List.copyOf(changes);
        atCheckIns = Map.copyOf(atCheckIns);
    }

    /** Whether one of them was rated again. */
    public boolean isCompared() {
        return changes.stream().anyMatch(FeltChange::isRatedTwice);
    }

    /** Whether one emotion may still weigh a lot, as it was felt last. */
    public boolean weighs() {
        return changes.stream().anyMatch(FeltChange::weighs);
    }

    /** How strong the strongest of some emotions was at first, 0 where none was felt. */
    public int strongestOf(Collection<Emotion> emotions) {
        var codes = emotions.stream().map(Emotion::code).toList();
        return changes.stream()
                .filter(change -> codes.contains(change.emotion()))
                .map(FeltChange::first)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }
}
