package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.NotedStatements.Noted;
import app.rebound.application.Stage;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * The page of an entry is read in one transaction and few statements, whatever hangs on the entry, and in a journal of ten
 * thousand entries too.
 */
@BothStacks
class EntryPageTests {

    private static final int MANY = 10_000;

    /** One of them asks, before all others, whether the page has to be made anew. */
    private static final int MOST = 12;

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

    private final List<String> failures = new ArrayList<>();

    @Test
    void everyEntryIsReadInOneTransactionAndFewStatements() throws Exception {
        FilledJournal.write(visitor);
        var entries = entries();
        entries.add(writeAboutASilence("Tannery Lofts"));
        entries.add(writeAboutARejectionAfter(writeAboutASilence("Cooper's Yard")));
        assertThat(entries).hasSizeGreaterThan(25);

        entries.forEach(this::open);
        assertThat(failures).isEmpty();

        ManyEntries.write(database, journals.ofLocalAccount(), MANY);
        analyze();
        entries.forEach(this::open);
        assertThat(failures).isEmpty();
    }

    /** An application that was closed without an answer, and how that felt. */
    private String writeAboutASilence(String company) {
        var application = visitor.open("/applications/new")
                .form("/applications")
                .with("company", company)
                .with("role", "Caretaker")
                .send()
                .leadsTo();
        visitor.post(application + "/closing", Map.of("outcome", "NO_REPLY")).answers(302);
        var ending = application + "/ending";
        return visitor.open(ending)
                .form(ending)
                .with("note", "Not a word in eight weeks")
                .tick("feelings.felt", "sad")
                .send()
                .leadsTo();
    }

    /** The employer said no after all. */
    private String writeAboutARejectionAfter(String silence) {
        var application = visitor.open(silence)
                .one("a[href^=/days/new?application=]")
                .attr("href")
                .replaceFirst(".*=", "");
        return visitor.open("/rejections/new?application=" + application)
                .form("/rejections")
                .with("stage", Stage.SCREENING)
                .tick("feelings.felt", "angry")
                .send()
                .leadsTo()
                .replace("/logged", "");
    }

    /** Every entry that the list leads to. */
    private Set<String> entries() {
        var entries = new LinkedHashSet<String>();
        for (var page = 1; page <= 3; page++) {
            entries.addAll(visitor.open("/rejections?page=" + page)
                    .html()
                    .select(".entry__title a")
                    .eachAttr("href"));
        }
        return entries;
    }

    private void open(String entry) {
        // Neither is the page sent from memory, nor is there news to tell on it.
        jdbc.sql("update journal set revision = revision + 1").update();
        var reader = visitor.another();
        reader.open("/settings").answers(200);
        var noted = statements.of(
                () -> reader.send(MockMvcRequestBuilders.get(URI.create(entry))).answers(200));
        var ofPage = noted.subList(1, noted.size());
        if (!noted.get(0).sql().startsWith("select revision from journal")
                || noted.size() > MOST
                || !ofPage.stream().allMatch(one -> one.transaction() == 1)) {
            failures.add("%s asks %d times: %s"
                    .formatted(
                            entry,
                            noted.size(),
                            noted.stream().map(Noted::toString).toList()));
        }
    }

    /** PostgreSQL counts by itself within a minute. Until then it takes each journal for a tiny one. */
    private void analyze() throws SQLException {
        if (TestDatabase.POSTGRESQL) {
            new Plans(database).analyze();
        }
    }
}
