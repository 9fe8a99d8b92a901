package app.rebound;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Data folders as earlier versions left them, each as a zip named by its day. */
final class KeptFolders {

    /** Locks the journal in each of them. */
    static final String PASSWORD = "a lamp beside the window";

    static final Path SOURCE = Path.of("src", "test", "resources", "app", "rebound", "folders");

    private KeptFolders() {}

    /** All of them, the oldest first. */
    static Stream<Path> all() throws IOException {
        try (var files = Files.list(SOURCE)) {
            return files.sorted().toList().stream();
        }
    }

    /** Lays one out as it was. */
    static void unpack(Path folder, Path data) throws IOException {
        try (var zip = new ZipFile(folder.toFile())) {
            for (var entry : zip.stream().toList()) {
                Files.copy(zip.getInputStream(entry), data.resolve(entry.getName()));
            }
        }
    }

    /**
     * The rows of each table of a folder that no program has open, but those of the sample journey, which was a part of the
     * journal; of what hangs on it nothing is told.
     */
    static Map<String, Long> counts(Path data) {
        return with(data, database -> {
            var counts = new TreeMap<String, Long>();
            database.sql("select table_name from information_schema.columns where column_name = 'sample'")
                    .query(String.class)
                    .list()
                    .forEach(table -> counts.put(
                            table,
                            database.sql("select count(*) from %s where not sample".formatted(table))
                                    .query(Long.class)
                                    .single()));
            return counts.isEmpty() ? Tables.counts(database) : counts;
        });
    }

    /** Keeps a folder that no program has open, as small as it gets. */
    static void keep(Path data, String name) {
        with(data, database -> database.sql("shutdown compact").update());
        var zip = SOURCE.resolve(name + ".zip").toAbsolutePath();
        with(data, database -> database.sql("backup to '%s'".formatted(zip)).update());
    }

    private static <T> T with(Path data, Function<JdbcClient, T> action) {
        var file = new SingleConnectionDataSource(
                "jdbc:h2:file:%s/rebound;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE".formatted(data), "rebound", "", true);
        try {
            return action.apply(JdbcClient.create(file));
        } finally {
            file.destroy();
        }
    }
}
