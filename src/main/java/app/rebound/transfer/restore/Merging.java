package app.rebound.transfer.restore;

import app.rebound.account.Choices;
import app.rebound.transfer.format.JournalFormat;
import app.rebound.transfer.format.JournalRows;
import app.rebound.transfer.format.Row;
import app.rebound.transfer.format.ThingKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Brings what a file holds into the current journal: adds what is not there, lets be what is the same, and of what differs
 * writes only what was asked for. What can be in a journal once, a theme by its name, say, is the same thing under another id.
 */
final class Merging implements JournalReader.Listener {

    private final JournalFormat format;
    private final JournalRows rows;
    private final Predicate<UUID> taken;

    private final Map<UUID, UUID> names = new HashMap<>();
    private final Map<String, Set<UUID>> inFile = new HashMap<>();
    private final Map<List<Object>, Map<List<Object>, UUID>> uniques = new HashMap<>();
    private final Map<ThingKind, Integer> added = new LinkedHashMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private int same;
    private @Nullable Choices choices;
    private String lastKind = "settings";

    /** @param taken says of a thing that differs whether it becomes as it is in the file */
    Merging(JournalFormat format, JournalRows rows, Predicate<UUID> taken) {
        this.format = format;
        this.rows = rows;
        this.taken = taken;
    }

    /** Something that is in the file and in the journal, and not the same. */
    record Difference(Row here, Row inFile) {}

    @Override
    public void choices(Choices told) {
        choices = told;
    }

    @Override
    public void rows(ThingKind kind, List<Row> told) {
        lastKind = kind.name();
        var batch = told.stream().map(row -> row.renamed(names)).toList();
        checkOnce(kind, batch);
        checkNamed(kind, batch);
        var here = here(kind, batch);
        var fresh = new ArrayList<Row>();
        for (var row : batch) {
            var other = here.get(row.key());
            if (other == null) {
                fresh.add(row);
            } else {
                compare(other, row.renamed(Map.of(row.key(), other.key())));
            }
        }
        if (rows.others(kind, fresh.stream().map(Row::key).toList())) {
            throw new NotRestorable("restore.not.others");
        }
        rows.insert(kind, fresh);
        added.merge(kind, fresh.size(), Integer::sum);
    }

    private void compare(Row here, Row row) {
        if (here.equals(row)) {
            same++;
            return;
        }
        differences.add(new Difference(here, row));
        if (taken.test(here.key())) {
            rows.update(row);
        }
    }

    private void checkOnce(ThingKind kind, List<Row> batch) {
        var seen = inFile.computeIfAbsent(kind.table(), table -> new HashSet<>());
        for (var row : batch) {
            if (!seen.add(row.key())) {
                throw new NotRestorable("restore.not.twice", kind.name());
            }
        }
    }

    /** What a thing names is in the file before it, or in this journal; never in somebody else's. */
    private void checkNamed(ThingKind kind, List<Row> batch) {
        for (var field : kind.fields()) {
            if (field.refersTo() == null) {
                continue;
            }
            var seen = inFile.getOrDefault(field.refersTo(), Set.of());
            var open = batch.stream()
                    .map(row -> (UUID) row.get(field))
                    .filter(Objects::nonNull)
                    .filter(id -> !seen.contains(id))
                    .collect(Collectors.toSet());
            if (!open.isEmpty() && !rows.known(of(field.refersTo()), open).containsAll(open)) {
                throw new NotRestorable("restore.not.reference", kind.name(), field.name());
            }
        }
    }

    private ThingKind of(String table) {
        return format.kinds().stream()
                .filter(kind -> kind.table().equals(table))
                .findFirst()
                .orElseThrow();
    }

    /** What the journal has of these already, by the key that the file knows it by. */
    private Map<UUID, Row> here(ThingKind kind, List<Row> batch) {
        var found = byKey(rows.read(kind, batch.stream().map(Row::key).toList()));
        var twins = new HashMap<UUID, UUID>();
        for (var row : batch) {
            if (!found.containsKey(row.key())) {
                twin(row).ifPresent(key -> twins.put(row.key(), key));
            }
        }
        var read = byKey(rows.read(kind, twins.values()));
        twins.forEach((key, twin) -> {
            names.put(key, twin);
            inFile.getOrDefault(kind.table(), Set.of()).add(twin);
            found.put(key, Objects.requireNonNull(read.get(twin)));
        });
        return found;
    }

    private static Map<UUID, Row> byKey(Collection<Row> rows) {
        return rows.stream()
                .collect(Collectors.toMap(Row::key, Function.identity(), (one, other) -> one, HashMap::new));
    }

    private Optional<UUID> twin(Row row) {
        for (var unique : row.kind().uniques()) {
            var values = unique.stream().map(row::get).toList();
            if (values.stream().allMatch(Objects::nonNull)) {
                var found = uniques.computeIfAbsent(
                                List.of(row.kind().table(), unique), one -> rows.byUnique(row.kind(), unique))
                        .get(values);
                if (found != null) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    Map<ThingKind, Integer> added() {
        added.values().removeIf(count -> count == 0);
        return added;
    }

    /** The kind that came last, as the file calls it. */
    String lastKind() {
        return lastKind;
    }

    int same() {
        return same;
    }

    List<Difference> differences() {
        return differences;
    }

    Optional<Choices> choices() {
        return Optional.ofNullable(choices);
    }
}
