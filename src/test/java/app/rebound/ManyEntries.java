package app.rebound;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Makes a journal large: copies every application and all that hangs on one, as often as it takes, spread over a year but
 * written down lately, as by someone who brings an old diary along. Which tables those are is read from the database.
 */
final class ManyEntries {

    /** What else is written often, each by itself. */
    private static final List<String> OTHERS = List.of(
            "practice_card", "mock_interview", "day_line", "win", "thought_record", "goal", "supporter_contact");

    private static final int YEAR = 365;

    private final Connection connection;
    private final UUID journal;
    private final Set<Object> copied = new HashSet<>();

    private ManyEntries(Connection connection, UUID journal) {
        this.connection = connection;
        this.journal = journal;
    }

    /** Copies until there are so many rejections. */
    static void write(DataSource database, UUID journal, int rejections) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var many = new ManyEntries(connection, journal);
            many.write("job_application", "rejection", rejections);
            many.raise();
            connection.commit();
        }
    }

    /** Copies so much of everything else that is written often, too. */
    static void writeOthers(DataSource database, UUID journal, int rows) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (var other : OTHERS) {
                new ManyEntries(connection, journal).write(other, other, rows);
            }
            new ManyEntries(connection, journal).raise();
            connection.commit();
        }
    }

    private void write(String root, String counted, int most) throws SQLException {
        var tables = tables(root);
        for (var table : tables) {
            rows(table).forEach(row -> copied.add(row.get(0)));
        }
        var copies = most / rows(counted).size() + 1;
        for (var table : tables) {
            copy(table, copies);
        }
    }

    private void raise() throws SQLException {
        try (var raise = connection.prepareStatement("update journal set revision = revision + 1 where id = ?")) {
            raise.setObject(1, journal);
            raise.executeUpdate();
        }
    }

    /** A table, and what cannot be without its rows, in this order. */
    private List<String> tables(String root) throws SQLException {
        var found = new LinkedHashSet<>(List.of(root));
        for (int before = 0; before < found.size(); ) {
            before = found.size();
            for (var table : List.copyOf(found)) {
                try (var keys = connection.getMetaData().getExportedKeys(null, "public", table)) {
                    while (keys.next()) {
                        if (isNeeded(keys.getString("FKTABLE_NAME"), keys.getString("FKCOLUMN_NAME"))) {
                            found.add(keys.getString("FKTABLE_NAME"));
                        }
                    }
                }
            }
        }
        return new ArrayList<>(found);
    }

    private boolean isNeeded(String table, String column) throws SQLException {
        try (var columns = connection.getMetaData().getColumns(null, "public", table, column)) {
            return columns.next() && columns.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls;
        }
    }

    /** The rows of the journal, the columns of the key first. */
    private List<List<Object>> rows(String table) throws SQLException {
        var rows = new ArrayList<List<Object>>();
        try (var select = connection.prepareStatement(
                "select %s from %s where journal_id = ?".formatted(String.join(", ", columns(table)), table))) {
            select.setObject(1, journal);
            try (var found = select.executeQuery()) {
                while (found.next()) {
                    rows.add(row(found));
                }
            }
        }
        return rows;
    }

    private List<String> columns(String table) throws SQLException {
        var columns = new LinkedHashSet<String>();
        try (var keys = connection.getMetaData().getPrimaryKeys(null, "public", table)) {
            while (keys.next()) {
                columns.add(keys.getString("COLUMN_NAME"));
            }
        }
        try (var all = connection.getMetaData().getColumns(null, "public", table, null)) {
            while (all.next()) {
                columns.add(all.getString("COLUMN_NAME"));
            }
        }
        return new ArrayList<>(columns);
    }

    private static List<Object> row(ResultSet found) throws SQLException {
        var row = new ArrayList<Object>();
        for (var column = 1; column <= found.getMetaData().getColumnCount(); column++) {
            row.add(found.getObject(column));
        }
        return row;
    }

    private void copy(String table, int copies) throws SQLException {
        var columns = columns(table);
        var places = String.join(", ", Collections.nCopies(columns.size(), "?"));
        var rows = rows(table);
        try (var insert = connection.prepareStatement(
                "insert into %s (%s) values (%s)".formatted(table, String.join(", ", columns), places))) {
            for (var copy = 1; copy < copies; copy++) {
                for (var row : rows) {
                    for (var column = 0; column < row.size(); column++) {
                        insert.setObject(column + 1, value(row.get(column), copy));
                    }
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
    }

    private Object value(Object value, int copy) {
        var days = copy % YEAR;
        if (value instanceof UUID id) {
            // As ordered by time as the program's own ids are, and others than those of the other copies.
            return copied.contains(id)
                    ? new UUID(id.getMostSignificantBits() - ((long) copy << 24), id.getLeastSignificantBits() ^ copy)
                    : id;
        } else if (value instanceof java.sql.Date day) {
            return day.toLocalDate().minusDays(days);
        } else if (value instanceof LocalDate day) {
            return day.minusDays(days);
        }
        return value;
    }
}
