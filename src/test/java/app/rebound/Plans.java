package app.rebound;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How the database comes to an answer: how many rows it looks at, by table or index. */
final class Plans {

    private static final Pattern SCANNED = Pattern.compile(
            "\"public\"\\.\"(\\w+)\"[^/]*/\\*(.*?)\\*/\\s*(?:/\\*(?! scanCount).*?\\*/\\s*)*/\\* scanCount: (\\d+) \\*/",
            Pattern.DOTALL);

    private final DataSource database;

    Plans(DataSource database) {
        this.database = database;
    }

    /** Lets the database count what is in its tables; PostgreSQL also forgets what was deleted, as it does by itself in time. */
    void analyze() {
        new JdbcTemplate(database).execute(TestDatabase.POSTGRESQL ? "vacuum analyze" : "analyze");
    }

    /** How many rows each table has. */
    Map<String, Long> sizes() {
        var jdbc = new JdbcTemplate(database);
        return jdbc
                .queryForList(
                        "select table_name from information_schema.tables where table_schema = 'public'", String.class)
                .stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        table -> jdbc.queryForObject("select count(*) from \"%s\"".formatted(table), Long.class)));
    }

    /** The rows that a statement reads, each time it reads them, by table. */
    Map<String, Long> read(NotedStatements.Noted noted) throws SQLException, ReflectiveOperationException {
        var explain = TestDatabase.POSTGRESQL ? "explain (analyze, timing off, format json) " : "explain analyze ";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(explain + noted.sql())) {
            statement.setQueryTimeout(60);
            noted.bind(statement);
            try (var plan = statement.executeQuery()) {
                plan.next();
                var rows = new TreeMap<String, Long>();
                if (TestDatabase.POSTGRESQL) {
                    count(JsonMapper.shared().readTree(plan.getString(1)).get(0).get("Plan"), rows);
                } else {
                    SCANNED.matcher(plan.getString(1))
                            .results()
                            .forEach(found -> rows.merge(found.group(1), Long.valueOf(found.group(3)), Long::sum));
                }
                return rows;
            }
        }
    }

    private static void count(JsonNode node, Map<String, Long> rows) {
        if (node.has("Relation Name")) {
            var each = node.path("Actual Rows").asDouble()
                    + node.path("Rows Removed by Filter").asDouble()
                    + node.path("Rows Removed by Index Recheck").asDouble();
            rows.merge(
                    node.get("Relation Name").asString(),
                    Math.round(each * node.path("Actual Loops").asDouble()),
                    Long::sum);
        }
        node.path("Plans").forEach(child -> count(child, rows));
    }
}
