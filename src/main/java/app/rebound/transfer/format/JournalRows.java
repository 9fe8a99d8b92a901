package app.rebound.transfer.format;

import app.rebound.platform.journal.CurrentJournal;
import app.rebound.transfer.format.JournalFormat.Derived;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The rows of the current journal, of any kind.
 *
 * <p>One of the few places that talk SQL past the tenant filter: it binds the journal itself.
 */
@Component
public class JournalRows {

    /** How many rows a statement reads or writes. */
    public static final int BATCH = 500;

    /** What looking at a page makes: a journal that has nothing else is empty. */
    private static final Set<String> MADE_BY_LOOKING = Set.of("themes", "compassSections");

    private final JdbcTemplate jdbc;
    private final CurrentJournal journal;

    JournalRows(JdbcTemplate jdbc, CurrentJournal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** Whether there is nothing in the current journal but what looking at pages makes. */
    public boolean isEmpty(Collection<ThingKind> kinds) {
        return kinds.stream()
                .filter(kind -> !MADE_BY_LOOKING.contains(kind.name()))
                .noneMatch(this::any);
    }

    /** Goes through all there are, in the order of their keys, a few at a time. */
    public void each(ThingKind kind, Consumer<Row> action) {
        var keys = keys(kind);
        for (var from = 0; from < keys.size(); from += BATCH) {
            read(kind, keys.subList(from, Math.min(keys.size(), from + BATCH))).forEach(action);
        }
    }

    private List<UUID> keys(ThingKind kind) {
        var key = kind.key().column();
        return jdbc.queryForList(
                "select %s from %s where journal_id = ? order by %s".formatted(key, kind.table(), key),
                UUID.class,
                journal.id());
    }

    public boolean any(ThingKind kind) {
        return !jdbc.queryForList(
                        "select 1 from %s where journal_id = ? limit 1".formatted(kind.table()),
                        Integer.class,
                        journal.id())
                .isEmpty();
    }

    /**
     * Those of the rows that are there, in order.
     *
     * @param keys at most {@link #BATCH}
     */
    public List<Row> read(ThingKind kind, Collection<UUID> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        var values = new ArrayList<Object>(List.of(journal.id()));
        values.addAll(keys);
        var key = kind.key().column();
        return jdbc.query(
                "select %s from %s where journal_id = ? and %s in (%s) order by %s"
                        .formatted(columns(kind), kind.table(), key, marks(keys.size()), key),
                (row, number) -> {
                    var fields = new ArrayList<@Nullable Object>();
                    for (var field : kind.fields()) {
                        fields.add(field.type().read(row, fields.size() + 1));
                    }
                    return new Row(kind, fields);
                },
                values.toArray());
    }

    /** Whether any of these belongs to another journal. */
    public boolean others(ThingKind kind, Collection<UUID> keys) {
        if (keys.isEmpty()) {
            return false;
        }
        var values = new ArrayList<Object>(keys);
        values.add(journal.id());
        var found = jdbc.queryForObject(
                "select count(*) from %s where %s in (%s) and journal_id <> ?"
                        .formatted(kind.table(), kind.key().column(), marks(keys.size())),
                Integer.class,
                values.toArray());
        return Objects.requireNonNull(found) > 0;
    }

    /** Those of the keys that the current journal has. */
    public Set<UUID> known(ThingKind kind, Collection<UUID> keys) {
        return read(kind, keys).stream().map(Row::key).collect(Collectors.toCollection(HashSet::new));
    }

    /** The keys of what there is, by what no two have in common. */
    public Map<List<Object>, UUID> byUnique(ThingKind kind, List<Field> unique) {
        var found = new HashMap<List<Object>, UUID>();
        var select = unique.stream().map(field -> field.column() + ", ").collect(Collectors.joining());
        jdbc.query(
                "select %s%s from %s where journal_id = ?"
                        .formatted(select, kind.key().column(), kind.table()),
                row -> {
                    var values = new ArrayList<Object>();
                    for (var field : unique) {
                        var value = field.type().read(row, values.size() + 1);
                        if (value == null) {
                            return;
                        }
                        values.add(value);
                    }
                    found.put(values, row.getObject(unique.size() + 1, UUID.class));
                },
                journal.id());
        return found;
    }

    public void insert(ThingKind kind, List<Row> rows) {
        var derived = derived(kind);
        var more = derived.stream().map(one -> ", " + one.column()).collect(Collectors.joining())
                + (kind.versioned() ? ", version" : "");
        var extra = derived.size() + (kind.versioned() ? 1 : 0);
        jdbc.batchUpdate(
                "insert into %s (journal_id, %s%s) values (%s)"
                        .formatted(
                                kind.table(),
                                columns(kind),
                                more,
                                marks(1 + kind.fields().size() + extra)),
                rows.stream().map(row -> values(row, derived)).toList());
    }

    private @Nullable Object[] values(Row row, List<Derived> derived) {
        var values = new ArrayList<@Nullable Object>();
        values.add(journal.id());
        row.values().forEach(value -> values.add(FieldType.bound(value)));
        derived.forEach(one -> values.add(made(row, one)));
        if (row.kind().versioned()) {
            values.add(0);
        }
        return values.toArray();
    }

    /** Changes a row to what is in the file; whoever has it open in a form is told when they save. */
    public void update(Row row) {
        var kind = row.kind();
        var derived = derived(kind);
        var sets = new ArrayList<String>();
        var values = new ArrayList<@Nullable Object>();
        for (var field : kind.fields().subList(1, kind.fields().size())) {
            sets.add(field.column() + " = ?");
            values.add(FieldType.bound(row.get(field)));
        }
        for (var one : derived) {
            sets.add(one.column() + " = ?");
            values.add(made(row, one));
        }
        if (kind.versioned()) {
            sets.add("version = version + 1");
        }
        values.add(row.key());
        values.add(journal.id());
        jdbc.update(
                "update %s set %s where %s = ? and journal_id = ?"
                        .formatted(
                                kind.table(),
                                String.join(", ", sets),
                                kind.key().column()),
                values.toArray());
    }

    public void deleteAll(ThingKind kind) {
        jdbc.update("delete from %s where journal_id = ?".formatted(kind.table()), journal.id());
    }

    private static List<Derived> derived(ThingKind kind) {
        return JournalFormat.DERIVED.stream()
                .filter(one -> one.table().equals(kind.table()))
                .toList();
    }

    private static @Nullable String made(Row row, Derived derived) {
        var from = row.kind().fields().stream()
                .filter(field -> field.column().equals(derived.from()))
                .findFirst()
                .orElseThrow();
        return derived.made().apply((String) row.get(from));
    }

    private static String columns(ThingKind kind) {
        return kind.fields().stream().map(Field::column).collect(Collectors.joining(", "));
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
