package load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import load.Journals.Journal;

/** Where a bench keeps its journals: in the file that the app makes by itself, or in a PostgreSQL of its own. */
final class Storage implements AutoCloseable {

    private static final String POSTGRESQL = "--database=postgresql";

    final Path data;
    private final EmbeddedPostgres server;

    private Storage(Path data, EmbeddedPostgres server) {
        this.data = data;
        this.server = server;
    }

    /** What the arguments of a bench ask for. */
    static Storage of(List<String> arguments) throws IOException {
        return new Storage(
                App.scratch(),
                arguments.contains(POSTGRESQL) ? EmbeddedPostgres.builder().start() : null);
    }

    /** Its name, for a table. */
    String name() {
        return server == null ? "H2" : "PostgreSQL";
    }

    List<Journal> seed(List<Integer> sizes) throws SQLException {
        return server == null ? Journals.seed(data, sizes) : Journals.seed(url(), "postgres", sizes);
    }

    /** The app on it, with the pages that only benches have. */
    App start(String... options) throws Exception {
        var all = new ArrayList<>(List.of("-Xmx1g"));
        if (server != null) {
            all.add("--spring.datasource.url=" + url());
            all.add("--spring.datasource.username=postgres");
            all.add("--spring.datasource.password=");
        }
        all.addAll(List.of(options));
        return App.withBenchPages(data, "", all);
    }

    private String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() {
        try {
            if (server != null) {
                server.close();
            }
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
