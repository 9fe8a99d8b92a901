package app.rebound.transfer.format;

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
public record Row(ThingKind kind, List<@Nullable Object> values) {

    public Row {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    public UUID key() {
        return (UUID) Objects.requireNonNull(values.get(0));
    }

    @Nullable
    public Object get(Field field) {
        return values.get(kind.fields().indexOf(field));
    }

    /** The same thing where what it names, and perhaps itself, is known by another id. */
    public Row renamed(Map<UUID, UUID> names) {
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
