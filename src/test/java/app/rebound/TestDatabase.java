package app.rebound;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives a test context a database of its own: H2 in memory with the options of the real one, or, for the persistence tests
 * when {@code rebound.test.database} says so, a PostgreSQL of this process.
 */
class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final boolean POSTGRESQL = "postgresql".equals(System.getProperty("rebound.test.database"));

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (POSTGRESQL) {
            TestPropertyValues.of(
                            "spring.datasource.url=" + Server.INSTANCE.getJdbcUrl("postgres", "postgres"),
                            "spring.datasource.username=postgres")
                    .applyTo(context);
        } else {
            inMemory(context);
        }
    }

    /** A new database on the PostgreSQL of this process. */
    static String newDatabase() {
        var name = "d" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = Server.INSTANCE.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return Server.INSTANCE.getJdbcUrl("postgres", name);
    }

    static void inMemory(ConfigurableApplicationContext context) {
        var file = context.getEnvironment().getRequiredProperty("spring.datasource.url");
        // A file that lies in memory, so that closing the database does not empty it: it is closed after the
        // migrations.
        var memory = file.replaceFirst("^jdbc:h2:file:[^;]*", "jdbc:h2:memFS:" + UUID.randomUUID());
        TestPropertyValues.of("spring.datasource.url=" + memory).applyTo(context);
    }

    /** One for all contexts of this process, stopped after their connection pools. */
    private static final class Server {

        static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                // Its own hook would stop it while the pools are still open, and wait for them for half a minute.
                var server = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .start();
                SpringApplication.getShutdownHandlers().add(() -> stop(server));
                return server;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
