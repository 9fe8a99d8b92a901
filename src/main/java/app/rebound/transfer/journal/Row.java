package app.rebound.transfer.journal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing of a journal.
 *
 * @param values in the order of the kind's fields
 */
record Row(ThingKind kind, List<@Nullable Object> values) {

    Row {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    UUID key() {
        return (UUID) Objects.requireNonNull(values.get(0));
    }

    @Nullable
    Object get(Field field) {
        return values.get(kind.fields().indexOf(field));
    }

    /** The same thing where what it names, and perhaps itself, is known by another id. */
    Row renamed(Map<UUID, UUID> names) {
        if (names.isEmpty()) {
            return this;
        }
        var changed = new ArrayList<@Nullable Object>();
        for (var value : values) {
            changed.add(value instanceof UUID id ? names.getOrDefault(id, id) : value);
        }
        return new Row(kind, changed);
    }
}
