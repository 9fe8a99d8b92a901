package app.rebound.transfer.restore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the page says about a file before it is restored.
 *
 * @param intoEmpty whether the journal becomes what the file holds
 * @param counts of what people know by name
 * @param added in all
 * @param same how many things are here already
 * @param differing what is here and in the file, and not the same; the first of them
 * @param more how many others there are
 */
record RestorePage(boolean intoEmpty, List<Count> counts, int added, int same, List<Differing> differing, int more) {

    private static final int SHOWN = 100;
    /** Messages that count, called after the kinds that people know by name. */
    private static final List<String> COUNTED = List.of(
            "restore.count.applications",
            "restore.count.rejections",
            "restore.count.feedbackNotes",
            "restore.count.goals",
            "restore.count.dayLines",
            "restore.count.practiceCards",
            "restore.count.thoughts",
            "restore.count.wins");

    /** @param key of the message that counts them */
    record Count(String key, int count) {}

    /** Something that is here in one way and in the file in another. */
    record Differing(UUID id, String kind, String title, List<Change> changes) {}

    /** A field of it. */
    record Change(
            String field, @Nullable String here, @Nullable String inFile) {}

    static RestorePage of(Restore.Outcome outcome) {
        var counts = COUNTED.stream()
                .map(key -> new Count(key, outcome.added(key.substring(key.lastIndexOf('.') + 1))))
                .filter(count -> count.count() > 0)
                .toList();
        return new RestorePage(
                outcome.intoEmpty(),
                counts,
                outcome.addedInAll(),
                outcome.same(),
                outcome.differences().stream()
                        .limit(SHOWN)
                        .map(RestorePage::differing)
                        .toList(),
                Math.max(0, outcome.differences().size() - SHOWN));
    }

    private static Differing differing(Merging.Difference difference) {
        var kind = difference.here().kind();
        var changes = new ArrayList<Change>();
        for (var field : kind.fields()) {
            var here = difference.here().get(field);
            var inFile = difference.inFile().get(field);
            if (!Objects.equals(here, inFile)) {
                changes.add(new Change(inWords(field.name()), shown(here), shown(inFile)));
            }
        }
        var title = kind.title().stream()
                .filter(field -> field.refersTo() == null)
                .map(difference.here()::get)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return new Differing(difference.here().key(), inWords(kind.name()), title, changes);
    }

    private static @Nullable String shown(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** {@code feedbackNotes} as people write it. */
    private static String inWords(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
