package app.rebound.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

/** A journal of an earlier version keeps its applications, with the end each one had. */
class EmployerKeysTests {

    private static final UUID JOURNAL = UUID.randomUUID();

    private final String url =
            "jdbc:h2:memFS:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    @Test
    void keepsWhatAnOlderJournalSays() throws SQLException {
        flyway().target("15").load().migrate();
        run("insert into journal (id, revision, created_at) values ('%s', 0, now())".formatted(JOURNAL));
        var rejected = application("Straßenbau AG", "INTERVIEW", "REJECTED");
        rejection(rejected, "2026-02-03");
        var offered = application("Globex", "OFFER", "REJECTED");
        rejection(offered, "2026-02-04");
        application("Initech", "APPLIED", "OPEN");

        flyway().load().migrate();

        assertThat(rows("select employer_key, outcome, closed_on from job_application order by employer_key"))
                .containsExactly(
                        "globex OFFER_WITHDRAWN 2026-02-04", "initech OPEN null", "strassenbau REJECTED 2026-02-03");
        assertThat(rows("select ending, heard_on, application_id from rejection order by heard_on"))
                .containsExactly("REJECTED 2026-02-03 " + rejected, "REJECTED 2026-02-04 " + offered);
        assertThat(rows("select kind, turned_on, application_id from application_turn order by turned_on"))
                .containsExactly("REJECTED 2026-02-03 " + rejected, "OFFER_WITHDRAWN 2026-02-04 " + offered);
    }

    private FluentConfiguration flyway() {
        return Flyway.configure().dataSource(url, "sa", "");
    }

    private UUID application(String company, String stage, String outcome) throws SQLException {
        var id = UUID.randomUUID();
        run("insert into job_application (id, journal_id, company, role, stage, outcome, sample, version)"
                + " values ('%s', '%s', '%s', 'Cook', '%s', '%s', false, 0)"
                        .formatted(id, JOURNAL, company, stage, outcome));
        return id;
    }

    private void rejection(UUID application, String day) throws SQLException {
        run("insert into rejection (id, journal_id, application_id, heard_on, logged_at, version)"
                + " values ('%s', '%s', '%s', '%s', now(), 0)".formatted(UUID.randomUUID(), JOURNAL, application, day));
    }

    private void run(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> rows(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var result = connection.createStatement().executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                rows.add(result.getString(1) + " " + result.getString(2) + " " + result.getString(3));
            }
            return rows;
        }
    }
}
