package db.migration;

import app.rebound.transfer.format.SampleWords;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Items of the sample journey with all that hangs on them, told as they were when their prints were taken. */
final class MarkedTrees {

    /** What was in no print: it changes though nobody writes. */
    private static final Set<String> PASSING =
            Set.of("journal_id", "version", "sample", "removed_at", "opened", "return_on", "place");

    /** Its texts are passages of the others. */
    private static final String PASSAGES = "theme_mention";

    /** An empty column that came after the first prints were taken. */
    private static final String ADDED_SINCE = ", via=null";

    private final JdbcClient jdbc;
    private final DatabaseMetaData data;
    private final UUID journal;
    private final Map<String, List<Branch>> branches = new HashMap<>();

    MarkedTrees(JdbcClient jdbc, DatabaseMetaData data, UUID journal) {
        this.jdbc = jdbc;
        this.data = data;
        this.journal = journal;
    }

    /**
     * An item.
     *
     * @param prints it would have if it is as it came, one for each version that took prints
     * @param latest when the youngest of its rows was made
     * @param texts all that is written in it
     */
    record Tree(List<String> prints, Instant latest, List<String> texts) {}

    private record Branch(String key, String table, String column) {}

    private static final class Lines {
        private final List<String> lines = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();
        private Instant latest = Instant.EPOCH;
    }

    Map<UUID, Tree> of(String table, Collection<UUID> ids) {
        var told = new HashMap<UUID, Lines>();
        var roots = new HashMap<UUID, UUID>();
        ids.forEach(id -> roots.put(id, id));
        collect(table, "id", roots, told);
        var trees = new HashMap<UUID, Tree>();
        told.forEach((id, lines) -> {
            var former = lines.lines.stream()
                    .map(line -> line.replace(ADDED_SINCE, ""))
                    .toList();
            trees.put(id, new Tree(List.of(print(lines.lines), print(former)), lines.latest, lines.texts));
        });
        return trees;
    }

    private void collect(String table, String column, Map<UUID, UUID> roots, Map<UUID, Lines> told) {
        var found = jdbc
                .sql("select * from %s where journal_id = ? and %s is not null".formatted(table, column))
                .param(journal)
                .query()
                .listOfRows()
                .stream()
                .filter(row -> roots.containsKey((UUID) row.get(column)))
                .toList();
        for (var row : found) {
            var lines = told.computeIfAbsent(roots.get((UUID) row.get(column)), one -> new Lines());
            lines.lines.add(table + text(row));
            row.forEach((name, value) -> {
                if (value instanceof String text && !name.endsWith("_key") && !table.equals(PASSAGES)) {
                    lines.texts.add(text);
                }
            });
            if (row.get("id") instanceof UUID id && SampleWords.madeAt(id).isAfter(lines.latest)) {
                lines.latest = SampleWords.madeAt(id);
            }
        }
        for (var branch : found.isEmpty() ? List.<Branch>of() : branches(table)) {
            var keys = new HashMap<UUID, UUID>();
            found.forEach(row -> keys.put((UUID) row.get(branch.key()), roots.get((UUID) row.get(column))));
            collect(branch.table(), branch.column(), keys, told);
        }
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

    private static Object moment(Object value) {
        if (value instanceof Timestamp at) {
            return at.toInstant();
        }
        return value instanceof OffsetDateTime at ? at.toInstant() : value;
    }

    private List<Branch> branches(String table) {
        return branches.computeIfAbsent(table, name -> {
            var found = new ArrayList<Branch>();
            try (var keys = data.getExportedKeys(null, null, name)) {
                while (keys.next()) {
                    if (keys.getShort("DELETE_RULE") == DatabaseMetaData.importedKeyCascade) {
                        found.add(new Branch(
                                keys.getString("PKCOLUMN_NAME"),
                                keys.getString("FKTABLE_NAME"),
                                keys.getString("FKCOLUMN_NAME")));
                    }
                }
            } catch (SQLException unreadable) {
                throw new IllegalStateException(unreadable);
            }
            return found;
        });
    }

    private static String print(List<String> lines) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            lines.stream().sorted().forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
