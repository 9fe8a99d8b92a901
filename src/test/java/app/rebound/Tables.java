package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every table of the journal, and the connections to it. */
public class Tables {

    /** Written where many have an account, and never on a computer of one's own. */
    private static final Set<String> HOSTED = Set.of(
            "account_link",
            "attempt",
            "shared_report",
            "shared_report_opening",
            "spring_session",
            "spring_session_attributes");

    private final JdbcClient jdbc;
    private final HikariDataSource pool;

    Tables(JdbcClient jdbc, HikariDataSource pool) {
        this.jdbc = jdbc;
        this.pool = pool;
    }

    /** The number of rows of each table that local mode writes, but the list of migrations. */
    public Map<String, Long> counts() {
        return counts(jdbc);
    }

    static Map<String, Long> counts(JdbcClient jdbc) {
        var counts = new TreeMap<String, Long>();
        jdbc.sql("""
                        select lower(table_name) from information_schema.tables
                        where lower(table_schema) = 'public' and lower(table_name) <> 'flyway_schema_history'
                        """).query(String.class).list().stream()
                .filter(table -> !HOSTED.contains(table))
                .forEach(table -> counts.put(
                        table,
                        jdbc.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single()));
        return counts;
    }

    /** Ends every connection, as the pool does by itself within half an hour, while the database stays open. */
    void outliveConnections() throws SQLException {
        try (var held = DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword())) {
            pool.getHikariPoolMXBean().softEvictConnections();
            assertThat(pool.isRunning() && held.isValid(1)).isTrue();
            assertThat(jdbc.sql("select 1").query(Integer.class).single()).isOne();
        }
    }

    /** Writes each row once more as it is; a table without rows, or one that refuses its own, fails. */
    void writeToEvery() {
        writeTo(counts().keySet());
    }

    /** Writes each row of some tables once more as it is. */
    void writeTo(Set<String> tables) {
        counts().forEach((table, rows) -> {
            if (tables.contains(table)) {
                assertThat(rows).as("rows of %s to write to", table).isPositive();
            }
            var column = jdbc.sql("""
                            select column_name from information_schema.columns
                            where lower(table_name) = ? order by ordinal_position fetch first 1 rows only
                            """).param(table).query(String.class).single();
            var written = jdbc.sql("update %s set %s = %s".formatted(table, column, column))
                    .update();
            assertThat(written).as("rows written in %s", table).isEqualTo(rows.intValue());
        });
    }
}
