package app.rebound.goal.suggestion;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be done about one thing.
 *
 * @param title what to set out to do, null where it can be anything
 * @param measures ways to know that it is reached
 * @param steps first steps of several sorts
 */
public record Ideas(@Nullable String title, List<String> measures, Map<Sort, List<String>> steps) {

    public Ideas {
        measures = List.copyOf(measures);
        steps = new EnumMap<>(steps);
    }

    /** A first step. */
    public record Step(Sort sort, String text) {}

    /** The first few steps, of as many sorts as there are. */
    public List<Step> first(int most) {
        return stepsBeside(List.of()).stream().limit(most).toList();
    }

    /** The steps that are not among some others, one of each sort before the second of any. */
    public List<Step> stepsBeside(List<String> others) {
        var most = steps.values().stream().mapToInt(List::size).max().orElse(0);
        return Stream.iterate(0, round -> round < most, round -> round + 1)
                .flatMap(round -> steps.entrySet().stream()
                        .filter(sort -> round < sort.getValue().size())
                        .map(sort -> new Step(sort.getKey(), sort.getValue().get(round))))
                .filter(step -> !others.contains(step.text()))
                .toList();
    }
}
