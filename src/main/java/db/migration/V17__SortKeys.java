package db.migration;

import app.rebound.platform.words.FoldedText;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Gives names that lists are sorted by a key of plain letters; what that is, only the program knows. */
public class V17__SortKeys extends BaseJavaMigration {

    private static final int BATCH = 1000;

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        // Letter by letter, as H2 and Java do, and not as the server's language would have it.
        var order = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL") ? " collate \"C\"" : "";
        addKey(connection, "job_application", "company", order);
        addKey(connection, "story", "title", order);
    }

    private static void addKey(Connection connection, String table, String column, String order) throws SQLException {
        try (var statement = connection.createStatement()) {
            // Once more, where the program was stopped between two statements that H2 does not take back.
            statement.execute("alter table %s add column if not exists %s_key varchar(100)%s default '' not null"
                    .formatted(table, column, order));
        }
        try (var select = connection.prepareStatement("select id, %s from %s".formatted(column, table));
                var update =
                        connection.prepareStatement("update %s set %s_key = ? where id = ?".formatted(table, column));
                var rows = select.executeQuery()) {
            var waiting = 0;
            while (rows.next()) {
                update.setString(1, FoldedText.sortKey(rows.getString(2)));
                update.setObject(2, rows.getObject(1));
                update.addBatch();
                if (++waiting % BATCH == 0) {
                    update.executeBatch();
                }
            }
            update.executeBatch();
        }
    }
}
