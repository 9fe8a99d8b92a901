package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** How a database means to answer a statement, on H2 and on PostgreSQL. */
public final class Explained {

    private final String plan;

    private Explained(String plan) {
        this.plan = plan;
    }

    /** Explains a statement with values that fit its places. */
    public static Explained of(DataSource database, String sql, UUID journal, LocalDate day, String text)
            throws SQLException {
        if (TestDatabase.POSTGRESQL) {
            new JdbcTemplate(database).execute("analyze");
        }
        var plan = new StringBuilder();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("explain " + sql)) {
            set(statement, journal, day, text);
            try (var lines = statement.executeQuery()) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
        }
        return new Explained(plan.toString());
    }

    private static void set(PreparedStatement statement, UUID journal, LocalDate day, String text) throws SQLException {
        var parameters = statement.getParameterMetaData();
        for (int i = 1; i <= parameters.getParameterCount(); i++) {
            switch (parameters.getParameterTypeName(i).toLowerCase(Locale.ROOT)) {
                case "uuid" -> statement.setObject(i, journal);
                case "date" -> statement.setObject(i, day);
                case "character varying", "varchar", "text" -> statement.setString(i, text);
                default -> statement.setInt(i, 21);
            }
        }
    }

    /** The same, where PostgreSQL has a better way. */
    public void readsInOrderOnH2(String... indexes) {
        if (!TestDatabase.POSTGRESQL) {
            readsInOrder(indexes);
        }
    }

    /** It reads these indexes, the first of them in the order that is asked for, and no whole table. */
    public void readsInOrder(String... indexes) {
        assertThat(plan.toLowerCase(Locale.ROOT)).contains(indexes);
        if (TestDatabase.POSTGRESQL) {
            assertThat(plan).doesNotContain("Sort", "Seq Scan");
        } else {
            assertThat(plan).contains("index sorted").doesNotContain("tableScan");
        }
    }
}
