package app.rebound.transfer.restore;

import app.rebound.account.Choices;
import app.rebound.transfer.format.Row;
import app.rebound.transfer.format.SampleWords;
import app.rebound.transfer.format.ThingKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sample journey in a file of format 1, where it was a part of the journal. Listens to a whole file, and then leaves out of it
 * what nobody has written in: an item stays with all that hangs on it if there are words in it that the sample did not have, or
 * something that came later.
 */
final class FormerSample implements JournalReader.Listener {

    /** No journey took longer to be written. */
    private static final Duration WRITTEN_WITHIN = Duration.ofMinutes(1);

    /** Its texts are passages of the others. */
    private static final String PASSAGES = "themeMentions";

    private final SampleWords words = new SampleWords();
    private final Map<String, Map<UUID, Item>> items = new HashMap<>();
    private Instant written = Instant.EPOCH;

    /** An item of the sample, with what hangs on it. */
    private static final class Item {
        private Instant latest = Instant.EPOCH;
        private boolean hasOwnWords;
    }

    @Override
    public void choices(Choices told) {
        // Those are the person's.
    }

    @Override
    public void ofSample(ThingKind kind, UUID key) {
        of(kind.table()).put(key, new Item());
        written = later(written, SampleWords.madeAt(key));
    }

    @Override
    public void rows(ThingKind kind, List<Row> told) {
        told.forEach(row -> item(row).ifPresent(item -> {
            of(kind.table()).put(row.key(), item);
            item.latest = later(item.latest, SampleWords.madeAt(row.key()));
            item.hasOwnWords |= !kind.name().equals(PASSAGES)
                    && row.values().stream().anyMatch(value -> value instanceof String text && !words.has(text));
        }));
    }

    /** Tells the rest of the file. */
    JournalReader.Listener leavingOut(JournalReader.Listener listener) {
        return new JournalReader.Listener() {
            @Override
            public void choices(Choices told) {
                listener.choices(told);
            }

            @Override
            public void rows(ThingKind kind, List<Row> told) {
                var kept = told.stream()
                        .filter(row -> item(row).filter(item -> !isOwn(item)).isEmpty())
                        .map(FormerSample.this::withoutMentions)
                        .toList();
                if (!kept.isEmpty()) {
                    listener.rows(kind, kept);
                }
            }
        };
    }

    private boolean isOwn(Item item) {
        return item.hasOwnWords || item.latest.isAfter(written.plus(WRITTEN_WITHIN));
    }

    /** The item itself, or the one that it hangs on. */
    private Optional<Item> item(Row row) {
        return Stream.concat(
                        Stream.ofNullable(of(row.kind().table()).get(row.key())),
                        row.kind().fields().stream()
                                .filter(field -> field.within())
                                .map(field -> named(field.refersTo(), row.get(field)))
                                .filter(Objects::nonNull))
                .findFirst();
    }

    private @Nullable Item named(@Nullable String table, @Nullable Object id) {
        return table == null || id == null ? null : of(table).get((UUID) id);
    }

    private Row withoutMentions(Row row) {
        var values = new ArrayList<@Nullable Object>();
        for (var field : row.kind().fields()) {
            var named = named(field.refersTo(), row.get(field));
            values.add(named == null || isOwn(named) ? row.get(field) : null);
        }
        return new Row(row.kind(), values);
    }

    private Map<UUID, Item> of(String table) {
        return items.computeIfAbsent(table, one -> new HashMap<>());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
