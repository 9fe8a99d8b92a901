package app.rebound.account.file;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.stereotype.Component;

/**
 * Writes the file of the journal anew, without what was deleted. The database leaves deleted rows on disk until something
 * else needs the room; it drops them only as it closes. So it is closed for a moment: requests that need it wait.
 */
@Component
public class CompactFile {

    private static final Logger log = LoggerFactory.getLogger(CompactFile.class);

    /** Longer than a query may take. */
    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private static final Duration LOOK_EVERY = Duration.ofMillis(5);

    private final DataSource pool;
    private final DataSourceProperties properties;

    CompactFile(DataSource pool, DataSourceProperties properties) {
        this.pool = pool;
        this.properties = properties;
    }

    /** Returns when the words are gone from disk. Not from within a transaction: it would wait for its own end. */
    public synchronized void writeAnew() {
        var url = properties.determineUrl();
        var folder = DataFolder.of(url);
        if (folder.isEmpty() || !(pool instanceof HikariDataSource hikari)) {
            return;
        }
        var connections = hikari.getHikariPoolMXBean();
        connections.suspendPool();
        try {
            awaitOthers(connections);
            close(url);
            connections.softEvictConnections();
        } catch (SQLException busy) {
            log.warn("What was deleted leaves the file when Rebound stops: {}", busy.getMessage());
        } finally {
            connections.resumePool();
        }
        folder.get().close();
    }

    private static void awaitOthers(HikariPoolMXBean connections) {
        var looks = PATIENCE.dividedBy(LOOK_EVERY);
        while (connections.getActiveConnections() > 0 && looks-- > 0) {
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
    }

    private void close(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        url, properties.determineUsername(), properties.determinePassword());
                var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
        }
    }
}
