package app.rebound.rejection.list;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.Explained;
import app.rebound.Journals;
import app.rebound.JpaSlice;
import app.rebound.Statements;
import app.rebound.platform.web.PageRequests;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.log.RejectionLog;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the list shows for what is asked of it. */
@JpaSlice
class RejectionListTests {

    @Autowired
    RejectionList list;

    @Autowired
    RejectionJournal journal;

    @Autowired
    RejectionLog rejectionLog;

    @Autowired
    Journals journals;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    private static RejectionFilter asked(String... namesAndValues) {
        var asked = new HashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            asked.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return RejectionFilter.of(asked);
    }

    private List<String> companies(String... namesAndValues) {
        var filter = asked(namesAndValues);
        var found = list.page(filter, 1).stream().map(RejectionSummary::company).toList();
        assertThat(list.page(filter, 1).getTotalElements()).isEqualTo(found.size());
        return found;
    }

    private void threeEntries() {
        aRejection().at("beta").on("2026-02-01").logIn(rejectionLog);
        aRejection().at("Alpha").on("2026-03-01").logIn(rejectionLog);
        aRejection().at("Gamma").on("2026-01-01").logIn(rejectionLog);
    }

    @ParameterizedTest
    @CsvSource({
        "NEWEST, Alpha beta Gamma",
        "OLDEST, Gamma beta Alpha",
        "COMPANY, Alpha beta Gamma",
        "newest, Alpha beta Gamma",
        "nonsense, Alpha beta Gamma"
    })
    void sortsAsAsked(String sort, String expected) {
        threeEntries();

        assertThat(companies("sort", sort)).containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @EnumSource
    void keepsEntriesOfOneDayInTheOrderTheyWereLogged(RejectionFilter.Sort sort) {
        IntStream.range(0, 5)
                .forEach(i -> aRejection().at("Acme").as("Role " + i).logIn(rejectionLog));

        var roles = list.page(asked("sort", sort.name()), 1).stream()
                .map(RejectionSummary::role)
                .toList();

        var logged = List.of("Role 0", "Role 1", "Role 2", "Role 3", "Role 4");
        var reversed = List.of("Role 4", "Role 3", "Role 2", "Role 1", "Role 0");
        assertThat(roles).isEqualTo(sort == RejectionFilter.Sort.OLDEST ? logged : reversed);
    }

    @Test
    void showsPagesWithoutALossOrARepetition() {
        IntStream.range(0, 45)
                .forEach(i -> aRejection()
                        .at("Company " + i)
                        .on(LocalDate.of(2026, 1, 1).plusDays(i / 3).toString())
                        .logIn(rejectionLog));

        var first = list.page(asked(), 1);
        var second = list.page(asked(), 2);
        var third = list.page(asked(), 3);
        var fourth = list.page(asked(), 4);

        assertThat(first).hasSize(PageRequests.SIZE);
        assertThat(List.of(first.hasNext(), second.hasNext(), third.hasNext(), fourth.hasNext()))
                .containsExactly(true, true, false, false);
        assertThat(fourth).isEmpty();
        var all = List.of(first, second, third).stream()
                .flatMap(page -> page.stream())
                .map(RejectionSummary::id)
                .toList();
        assertThat(all).hasSize(45).doesNotHaveDuplicates();
    }

    @Test
    void hasNoMoreAfterAFullLastPage() {
        IntStream.range(0, PageRequests.SIZE)
                .forEach(i -> aRejection().at("Company " + i).logIn(rejectionLog));

        assertThat(list.page(asked(), 1).hasNext()).isFalse();
    }

    @Test
    void showsNothingOfAnotherJournal() {
        threeEntries();

        journals.as(journals.create(), () -> {
            assertThat(companies()).isEmpty();
            assertThat(companies("q", "a")).isEmpty();
            assertThat(companies("sort", "COMPANY")).isEmpty();
        });
    }

    @Test
    void takesOneStatementAPage() {
        threeEntries();

        assertThat(statements.of(() -> list.page(asked(), 1))).hasSize(1);
    }

    @Test
    void readsTheNewestPageFromTheIndexWithoutSorting() throws SQLException {
        manyRejections();

        for (var sort : List.of("NEWEST", "OLDEST")) {
            var sql = statements.of(() -> list.page(asked("sort", sort), 1)).get(0);
            Explained.of(database, sql, journals.current(), LocalDate.of(2025, 1, 1), "")
                    .readsInOrder("rejection_by_day");
        }
    }

    private void manyRejections() {
        var journal = journals.current();
        for (int i = 0; i < 3_000; i++) {
            var application = UUID.randomUUID();
            jdbc.sql("insert into job_application (id, journal_id, company, role, stage, outcome, version)"
                            + " values (?, ?, 'Acme', 'Developer', 'FINAL', 'REJECTED', 0)")
                    .params(application, journal)
                    .update();
            jdbc.sql("insert into rejection (id, journal_id, application_id, heard_on, logged_at, version)"
                            + " values (?, ?, ?, ?, current_timestamp, 0)")
                    .params(
                            UUID.randomUUID(),
                            journal,
                            application,
                            LocalDate.of(2024, 1, 1).plusDays(i % 700))
                    .update();
        }
    }
}
