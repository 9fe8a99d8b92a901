package app.rebound.transfer.format;

import app.rebound.application.NameMatch;
import app.rebound.platform.words.FoldedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** The format of a journal's file: its kinds of things, in an order in which each stands after those that it names. */
@Component
public class JournalFormat {

    /** What the file calls itself. */
    public static final String NAME = "rebound-journal";

    /** Raised whenever a kind or field comes, goes or changes; the reader then learns to read the one before. */
    public static final int VERSION = 2;

    /** The entry of a zip file that holds the journal. */
    public static final String ENTRY = "journal.json";

    private static final String LIST = "transfer/kinds.txt";

    /** Whose journal it is says the place it is in; how often it was saved matters to open forms alone. */
    private static final Set<String> NOT_IN_FILE = Set.of("journal_id", "version");

    private final JdbcOperations jdbc;
    private volatile @Nullable List<ThingKind> kinds;

    JournalFormat(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A column that follows from another.
     *
     * @param from the column it is made of
     */
    public record Derived(String table, String column, String from, UnaryOperator<@Nullable String> made) {}

    /** What the program can make anew is not in the file, so that it is always as this version makes it. */
    public static final List<Derived> DERIVED = List.of(
            new Derived("job_application", "company_key", "company", JournalFormat::sortKey),
            new Derived("job_application", "employer_key", "company", JournalFormat::employerKey),
            new Derived("story", "title_key", "title", JournalFormat::sortKey));

    private static @Nullable String sortKey(@Nullable String name) {
        return FoldedText.sortKey(Objects.requireNonNull(name));
    }

    private static @Nullable String employerKey(@Nullable String name) {
        return NameMatch.known(Objects.requireNonNull(name));
    }

    public List<ThingKind> kinds() {
        var known = kinds;
        if (known == null) {
            known = Objects.requireNonNull(jdbc.execute((ConnectionCallback<List<ThingKind>>) this::read));
            kinds = known;
        }
        return known;
    }

    private List<ThingKind> read(Connection connection) throws SQLException {
        var found = new ArrayList<ThingKind>();
        for (var line : lines()) {
            var parts = Arrays.stream(line.split("\\|")).map(String::strip).toList();
            found.add(kind(connection, parts.get(0), parts.get(1), parts.get(2), parts.get(3)));
        }
        return List.copyOf(found);
    }

    private static List<String> lines() {
        try {
            return new ClassPathResource(LIST)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static ThingKind kind(Connection connection, String name, String table, String title, String meaning)
            throws SQLException {
        var data = connection.getMetaData();
        var schema = connection.getSchema();
        var references = references(data, schema, table);
        var key = key(data, schema, table);
        var fields = new ArrayList<Field>();
        var versioned = false;
        try (var columns = data.getColumns(null, schema, table, "%")) {
            while (columns.next()) {
                var column = columns.getString("COLUMN_NAME");
                versioned |= column.equals("version");
                if (NOT_IN_FILE.contains(column)
                        || DERIVED.stream()
                                .anyMatch(one -> one.table().equals(table)
                                        && one.column().equals(column))) {
                    continue;
                }
                var reference = references.get(column);
                fields.add(new Field(
                        Field.nameOf(column),
                        column,
                        FieldType.of(columns.getInt("DATA_TYPE"), columns.getString("TYPE_NAME")),
                        columns.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls,
                        columns.getInt("COLUMN_SIZE"),
                        reference == null ? null : reference.table(),
                        reference != null && reference.within()));
            }
        }
        if (fields.isEmpty()) {
            throw new IllegalStateException("There is no table " + table);
        }
        // By name: the order of the columns says only when each was added, which differs between databases.
        fields.sort(Comparator.comparing((Field field) -> !field.column().equals(key))
                .thenComparing(field -> field.refersTo() == null)
                .thenComparing(Field::name));
        return new ThingKind(
                name,
                table,
                List.copyOf(fields),
                versioned,
                Arrays.stream(title.split(","))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .map(one -> fields.stream()
                                .filter(field -> field.name().equals(one))
                                .findFirst()
                                .orElseThrow())
                        .toList(),
                meaning,
                uniques(data, schema, table, key, fields));
    }

    private static String key(DatabaseMetaData data, String schema, String table) throws SQLException {
        try (var keys = data.getPrimaryKeys(null, schema, table)) {
            if (!keys.next()) {
                throw new IllegalStateException("No key in " + table);
            }
            return keys.getString("COLUMN_NAME");
        }
    }

    private record Reference(String table, boolean within) {}

    private static Map<String, Reference> references(DatabaseMetaData data, String schema, String table)
            throws SQLException {
        var found = new HashMap<String, Reference>();
        try (var keys = data.getImportedKeys(null, schema, table)) {
            while (keys.next()) {
                found.put(
                        keys.getString("FKCOLUMN_NAME"),
                        new Reference(
                                keys.getString("PKTABLE_NAME"),
                                keys.getShort("DELETE_RULE") == DatabaseMetaData.importedKeyCascade));
            }
        }
        return found;
    }

    private static List<List<Field>> uniques(
            DatabaseMetaData data, String schema, String table, String key, List<Field> fields) throws SQLException {
        var columns = new LinkedHashMap<String, List<String>>();
        try (var indexes = data.getIndexInfo(null, schema, table, true, true)) {
            while (indexes.next()) {
                if (indexes.getString("COLUMN_NAME") != null) {
                    columns.computeIfAbsent(indexes.getString("INDEX_NAME"), one -> new ArrayList<>())
                            .add(indexes.getString("COLUMN_NAME"));
                }
            }
        }
        return columns.values().stream()
                .filter(one -> !one.equals(List.of(key)))
                .map(one -> one.stream()
                        .filter(column -> !NOT_IN_FILE.contains(column))
                        .map(column -> fields.stream()
                                .filter(field -> field.column().equals(column))
                                .findFirst()
                                .orElseThrow())
                        .toList())
                .distinct()
                .toList();
    }
}
