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
import java.util.stream.Collectors;
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

    /** Of one on which nearly all hangs that can. */
    private static final int MOST_OF_ALL = 16;

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
        var full = writeAllAtOnce();
        entries.remove(full);
        assertThat(entries).hasSizeGreaterThan(25);

        entries.forEach(entry -> open(entry, MOST));
        open(full, MOST_OF_ALL);
        assertThat(failures).isEmpty();

        ManyEntries.write(database, journals.ofLocalAccount(), MANY);
        analyze();
        entries.forEach(entry -> open(entry, MOST));
        open(full, MOST_OF_ALL);
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

    /** Nearly all that can hang on one entry. */
    private String writeAllAtOnce() {
        var entry = entries().stream()
                .filter(one -> visitor.open(one).main().contains("Acme"))
                .findFirst()
                .orElseThrow();
        var rounds = visitor.open(entry).one("a[href$=rounds/new]").attr("href").replace("/new", "");
        visitor.open(rounds + "/new")
                .form(rounds)
                .with("kind", "TECHNICAL")
                .with("answers", "4")
                .with("questions[0].text", "How would you shard this?")
                .with("questions[0].went", "STRUGGLED")
                .tick("feelings.felt", "sad")
                .send()
                .answers(302);
        var reflection = visitor.open(entry + "/reflection").form(entry + "/reflection");
        reflection
                .with("nextTime", "Ask first")
                .with("reasons[1].them", "true")
                .send()
                .answers(302);
        visitor.open(entry + "/themes/new")
                .form(entry + "/themes")
                .with("own", "Nerves")
                .with("polarity", "TO_IMPROVE")
                .send()
                .answers(302);
        visitor.open(entry + "/requests/message/new?tone=WARM&questions=IMPROVE")
                .form(entry + "/requests")
                .send()
                .answers(302);
        visitor.open(entry + "/feedback/new")
                .form(entry + "/feedback")
                .with("text", "You were close, and nervous.")
                .send()
                .answers(302);
        visitor.open("/days/new")
                .form("/days")
                .with("words", "A quiet day")
                .with("application", rounds.split("/")[2])
                .tick("feelings.felt", "calm")
                .send()
                .answers(302);
        visitor.post(entry + "/taking-back", Map.of()).answers(302);
        visitor.post(entry + "/standing", Map.of()).answers(302);
        return entry;
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

    private void open(String entry, int most) {
        // Neither is the page sent from memory, nor is there news to tell on it.
        jdbc.sql("update journal set revision = revision + 1").update();
        var reader = visitor.another();
        reader.open("/settings").answers(200);
        var noted = statements.of(
                () -> reader.send(MockMvcRequestBuilders.get(URI.create(entry))).answers(200));
        var ofPage = noted.subList(1, noted.size());
        if (!noted.get(0).sql().startsWith("select revision from journal")
                || noted.size() > most
                || !ofPage.stream().allMatch(one -> one.transaction() == 1)) {
            failures.add("%s asks %d times:%n%s"
                    .formatted(
                            entry, noted.size(), noted.stream().map(Noted::sql).collect(Collectors.joining("\n"))));
        }
    }

    /** PostgreSQL counts by itself within a minute. Until then it takes each journal for a tiny one. */
    private void analyze() throws SQLException {
        if (TestDatabase.POSTGRESQL) {
            new Plans(database).analyze();
        }
    }
}
