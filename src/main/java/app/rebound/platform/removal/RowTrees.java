package app.rebound.platform.removal;

import app.rebound.platform.journal.CurrentJournal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rows with all that hangs on them, as the database's keys say.
 *
 * <p>One of the few places that talk SQL past the tenant filter: it binds the journal itself.
 */
@Component
class RowTrees {

    /** What changes though nobody wrote: looked at, put in another order, asked to wait. */
    private static final Set<String> PASSING =
            Set.of("journal_id", "version", "removed_at", "opened", "return_on", "place");

    private static final int MANY = 200;

    private final JdbcClient jdbc;
    private final JdbcOperations operations;
    private final CurrentJournal journal;
    private final Map<String, List<Branch>> branches = new ConcurrentHashMap<>();

    RowTrees(JdbcClient jdbc, JdbcOperations operations, CurrentJournal journal) {
        this.jdbc = jdbc;
        this.operations = operations;
        this.journal = journal;
    }

    /** @param key of the row that the other table's column names */
    private record Branch(String key, String table, String column) {}

    private record Found(String table, Map<String, Object> row) {

        @Nullable
        UUID removed() {
            return row.get("removed_at") == null ? null : (UUID) row.get("id");
        }
    }

    /**
     * What rows of a table of the current journal are like with all that hangs on them, and with what would only lose its mention
     * of them, by id: the same for as long as nothing in it was written.
     *
     * @param removedToo whether what hangs on them and was removed counts, and what hangs on that
     */
    Map<UUID, String> prints(String table, Collection<UUID> ids, boolean removedToo) {
        var all = new HashMap<UUID, List<Found>>();
        collect(table, "id", ids.stream().collect(Collectors.toMap(id -> id, id -> id)), all);
        var prints = new HashMap<UUID, String>();
        all.forEach((root, found) -> {
            var gone = new HashSet<Object>();
            found.stream()
                    .map(Found::removed)
                    .filter(id -> !removedToo && id != null && !id.equals(root))
                    .forEach(gone::add);
            prints.put(
                    root,
                    hash(found.stream()
                            .filter(one -> Collections.disjoint(gone, one.row().values()))
                            .map(one -> one.table() + text(one.row()))
                            .sorted()
                            .toList()));
        });
        return prints;
    }

    private void collect(String table, String column, Map<UUID, UUID> roots, Map<UUID, List<Found>> all) {
        if (roots.isEmpty()) {
            return;
        }
        var found = rows(table, column, roots.keySet());
        for (var row : found) {
            var root = Objects.requireNonNull(roots.get((UUID) row.get(column)));
            all.computeIfAbsent(root, one -> new ArrayList<>()).add(new Found(table, row));
        }
        for (var branch : branches(table)) {
            var keys = new HashMap<UUID, UUID>();
            found.forEach(row ->
                    keys.put((UUID) row.get(branch.key()), Objects.requireNonNull(roots.get((UUID) row.get(column)))));
            collect(branch.table(), branch.column(), keys, all);
        }
    }

    /** Of many, all of the journal are read and those kept: a database compares each row with each of a long list. */
    private List<Map<String, Object>> rows(String table, String column, Set<UUID> keys) {
        if (keys.size() <= MANY) {
            return jdbc.sql("select * from %s where journal_id = :journal and %s in (:ids)".formatted(table, column))
                    .param("journal", journal.id())
                    .param("ids", keys)
                    .query()
                    .listOfRows();
        }
        return jdbc
                .sql("select * from %s where journal_id = :journal and %s is not null".formatted(table, column))
                .param("journal", journal.id())
                .query()
                .listOfRows()
                .stream()
                .filter(row -> keys.contains((UUID) row.get(column)))
                .toList();
    }

    private static String text(Map<String, Object> row) {
        var told = new TreeMap<String, String>();
        row.forEach((column, value) -> {
            var name = column.toLowerCase(Locale.ROOT);
            if (!PASSING.contains(name)) {
                told.put(name, String.valueOf(moment(value)));
            }
        });
        return told.toString();
    }

    /** The same moment, wherever the computer is. */
    private static Object moment(Object value) {
        if (value instanceof Timestamp at) {
            return at.toInstant();
        }
        return value instanceof OffsetDateTime at ? at.toInstant() : value;
    }

    private List<Branch> branches(String table) {
        return branches.computeIfAbsent(
                table,
                name -> metaData(data -> {
                    var found = new ArrayList<Branch>();
                    try (var keys = data.getExportedKeys(null, null, name)) {
                        while (keys.next()) {
                            var rule = keys.getShort("DELETE_RULE");
                            if (rule == DatabaseMetaData.importedKeyCascade
                                    || rule == DatabaseMetaData.importedKeySetNull) {
                                found.add(branch(keys));
                            }
                        }
                    }
                    return found;
                }));
    }

    private static Branch branch(ResultSet keys) throws SQLException {
        return new Branch(
                keys.getString("PKCOLUMN_NAME"), keys.getString("FKTABLE_NAME"), keys.getString("FKCOLUMN_NAME"));
    }

    private interface Reading<T> {
        T of(DatabaseMetaData data) throws SQLException;
    }

    private <T> T metaData(Reading<T> reading) {
        return Objects.requireNonNull(
                operations.execute((ConnectionCallback<T>) connection -> reading.of(connection.getMetaData())));
    }

    private static String hash(List<String> lines) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            lines.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
