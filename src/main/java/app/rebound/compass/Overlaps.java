package app.rebound.compass;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where the four circles overlap. A person says which circles a line belongs to, so an overlap is what they have said, and
 * never what was read between the lines.
 */
public final class Overlaps {

    /** What meets the most circles comes first; of as many, in the order of the circles. */
    private static final Comparator<Set<Circle>> MOST_FIRST = Comparator.<Set<Circle>>comparingInt(Set::size)
            .reversed()
            .thenComparing(Overlaps::code, Comparator.reverseOrder());

    private final Map<Set<Circle>, List<Line>> shared = new TreeMap<>(MOST_FIRST);

    public Overlaps(List<Line> lines) {
        for (var line : lines) {
            if (!line.circles().isEmpty()) {
                shared.merge(EnumSet.copyOf(line.circles()), List.of(line), Overlaps::both);
            }
        }
    }

    /** The lines by the circles they belong to, those in the most circles first. */
    public Map<Set<Circle>, List<Line>> all() {
        return new LinkedHashMap<>(shared);
    }

    /** The lines that belong to these circles and to no other. */
    public List<Line> of(Set<Circle> circles) {
        return shared.getOrDefault(circles, List.of());
    }

    public boolean isEmpty() {
        return shared.isEmpty();
    }

    private static int code(Set<Circle> circles) {
        return circles.stream()
                .mapToInt(circle -> 1 << (Circle.values().length - circle.ordinal()))
                .sum();
    }

    private static List<Line> both(List<Line> some, List<Line> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
