package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.NotedStatements.Noted;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A search in a journal of ten thousand entries goes through the folded words once, and through nothing else of that size. */
@BothStacks
class LargeSearchTests {

    private static final int MANY = 10_000;

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    NotedStatements statements;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    @Test
    void readsTheFoldedWordsOnceAndAPageOfTheThings() throws Exception {
        FilledJournal.write(visitor);
        ManyEntries.write(database, journals.ofLocalAccount(), MANY);
        jdbc.sql("update journal set search_format = 0").update();
        var plans = new Plans(database);
        if (TestDatabase.POSTGRESQL) {
            // It counts by itself within a minute. Until then it takes each journal for a tiny one.
            plans.analyze();
        }
        assertThat(visitor.open("/search?q=first").status()).isEqualTo(200);
        plans.analyze();
        var sizes = plans.sizes();
        assertThat(sizes.get("search_text")).isGreaterThan(2L * MANY);

        for (var words : List.of("acme", "nobodywrotethis", "minutes left", "e")) {
            var asked = statements.of(() -> assertThat(
                            visitor.open("/search?q=" + words.replace(" ", "+")).status())
                    .isEqualTo(200));
            for (var one : asked) {
                if (one.sql().startsWith("select")) {
                    check(words, one, plans, sizes.get("search_text"));
                }
            }
        }
    }

    private static void check(String words, Noted one, Plans plans, long rows) throws Exception {
        var read = plans.read(one);
        read.forEach((table, count) -> assertThat(count)
                .as("%s reads %s: %s", words, read, one.sql())
                .isLessThanOrEqualTo(
                        !table.startsWith("search_text") ? MANY : words.equals("e") ? rows / 4 : 2 * rows + 10));
    }
}
