package app.rebound.transfer.sheet.meaning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Knows trackers by the headings of their exports. */
final class Trackers {

    /** How the lists of this program are called there. */
    static final String OWN = "Rebound";

    private static final double ENOUGH = 0.85;

    private record Tracker(String name, Set<String> headings) {

        double share(Set<String> of) {
            var both = new HashSet<>(headings);
            both.retainAll(of);
            return (double) both.size() / Math.max(headings.size(), of.size() - 2);
        }
    }

    private static final List<Tracker> ALL = read();

    private Trackers() {}

    private static List<Tracker> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Trackers.class.getResourceAsStream("trackers.txt")), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" = ", 2))
                    .map(parts -> new Tracker(
                            parts[0],
                            new HashSet<>(Arrays.asList(parts[1].strip().split(" \\| ")))))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Optional<String> of(Collection<String> headings) {
        var all = new HashSet<>(headings);
        all.remove("");
        return ALL.stream()
                .filter(tracker -> tracker.share(all) >= ENOUGH)
                .max(Comparator.comparingDouble((Tracker tracker) -> tracker.share(all)))
                .map(Tracker::name);
    }
}
