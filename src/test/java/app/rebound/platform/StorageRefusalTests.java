package app.rebound.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.rebound.Journals;
import app.rebound.JpaSlice;
import app.rebound.platform.StorageRefusal.Kind;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.io.EOFException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;

/** What is told of a refusal is true of either database, and never what the person wrote. */
@JpaSlice
class StorageRefusalTests {

    private static final String APPLICATION =
            "insert into job_application (id, journal_id, company, role, stage, outcome, version)"
                    + " values (?, ?, ?, 'Developer', ?, 'OPEN', 0)";
    private static final String WORD = "Quetzalwort";

    @Autowired
    Journals journals;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    PlatformTransactionManager transactions;

    private StorageRefusal refusal(UUID id, UUID journal, String company, String stage) {
        return StorageRefusal.of(catchThrowableOfType(
                RuntimeException.class,
                () -> jdbc.sql(APPLICATION).params(id, journal, company, stage).update()));
    }

    @Test
    void callsOnlyATakenKeyAConflict() {
        var id = UUID.randomUUID();
        jdbc.sql(APPLICATION).params(id, journals.current(), WORD, "FINAL").update();

        assertThat(refusal(id, journals.current(), WORD, "FINAL").kind()).isEqualTo(Kind.CONFLICT);
        assertThat(refusal(UUID.randomUUID(), journals.current(), WORD, WORD).kind())
                .isEqualTo(Kind.INTEGRITY);
        assertThat(refusal(UUID.randomUUID(), journals.current(), null, "FINAL").kind())
                .isEqualTo(Kind.INTEGRITY);
        assertThat(refusal(UUID.randomUUID(), UUID.randomUUID(), WORD, "FINAL").kind())
                .isEqualTo(Kind.INTEGRITY);
    }

    @Test
    void namesTheStateAndTheConstraintAndNoValue() {
        var refused = new TransactionTemplate(transactions);

        var refusal = StorageRefusal.of(catchThrowableOfType(
                RuntimeException.class,
                () -> refused.executeWithoutResult(status -> entities.createNativeQuery(APPLICATION
                                .replaceFirst("\\?", "'" + UUID.randomUUID() + "'")
                                .replaceFirst("\\?", "'" + journals.current() + "'")
                                .replaceFirst("\\?", "'" + WORD + "'")
                                .replaceFirst("\\?", "'" + WORD + "'"))
                        .executeUpdate())));

        assertThat(refusal.kind()).isEqualTo(Kind.INTEGRITY);
        assertThat(refusal.toString())
                .contains("SQL state [23")
                .contains("constraint ")
                .doesNotContain(WORD);
    }

    @Test
    void callsWhatTookTooLongTooSlow() {
        var refusal = StorageRefusal.of(catchThrowableOfType(
                RuntimeException.class,
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(status -> entities.createNativeQuery(
                                        "select count(*) from (%1$s) a, (%1$s) b, (%1$s) c".formatted(thousands()))
                                .setHint("jakarta.persistence.query.timeout", 1000)
                                .getSingleResult())));

        assertThat(refusal.kind()).isEqualTo(Kind.TOO_SLOW);
        assertThat(refusal.states()).contains("57014");
    }

    private static String thousands() {
        return "with recursive n(x) as (select 1 union all select x + 1 from n where x < 3000) select x from n";
    }

    @Test
    void callsAConnectionThatWasNotToBeHadTooSlow() {
        var pool = new SQLTransientConnectionException("not available", "08000");

        assertThat(StorageRefusal.of(new CannotGetJdbcConnectionException("no", pool))
                        .kind())
                .isEqualTo(Kind.TOO_SLOW);
        assertThat(StorageRefusal.of(new CannotCreateTransactionException("no", pool))
                        .kind())
                .isEqualTo(Kind.TOO_SLOW);
    }

    @Test
    void callsADatabaseThatIsGoneOrIsNoLongerThePrimaryTooSlow() {
        var gone = new SQLException("gone", "08006", new EOFException());
        var broken = new TransactionSystemException("rollback failed", new SQLException("closed"));
        broken.initApplicationException(new DataAccessResourceFailureException("in it", gone));

        assertThat(StorageRefusal.of(new DataAccessResourceFailureException("no", gone))
                        .kind())
                .isEqualTo(Kind.TOO_SLOW);
        assertThat(StorageRefusal.of(broken).kind()).isEqualTo(Kind.TOO_SLOW);
        assertThat(StorageRefusal.of(new JpaSystemException(
                                new PersistenceException(new SQLException("Connection is closed"))))
                        .kind())
                .isEqualTo(Kind.TOO_SLOW);
        assertThat(StorageRefusal.of(new UncategorizedSQLException("no", null, new SQLException("a replica", "25006")))
                        .kind())
                .isEqualTo(Kind.TOO_SLOW);
    }

    @Test
    void callsWhatAnotherTabChangedAConflict() {
        assertThat(StorageRefusal.of(new OptimisticLockingFailureException("changed"))
                        .kind())
                .isEqualTo(Kind.CONFLICT);
        assertThat(StorageRefusal.of(new IllegalStateException()).kind()).isEqualTo(Kind.OTHER);
    }
}
