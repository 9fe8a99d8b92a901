package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.rebound.transfer.format.JournalFormat;
import app.rebound.transfer.format.JournalRows;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A journal leaves as a file and comes back: the same, or not at all. */
@BothStacks
class RoundTripTests {

    /** Pages that show what a journal holds. */
    private static final List<String> SHOWING = List.of(
            "/dashboard",
            "/patterns",
            "/rejections",
            "/applications",
            "/feedback",
            "/days",
            "/goals",
            "/week",
            "/practice",
            "/strengths",
            "/compass",
            "/reframing",
            "/import",
            "/applications.csv",
            "/search?q=a");

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    @Autowired
    JournalFormat format;

    @Autowired
    JournalRows rows;

    private JournalFiles files;

    @BeforeEach
    void open() {
        files = new JournalFiles(visitor, jdbc);
        visitor.open("/dashboard").answers(200);
    }

    @Test
    void comesBackAsItWas() throws Exception {
        FilledJournal.write(visitor);
        // Removed with all that names it, and not gone yet.
        jdbc.sql("""
                        update rejection set removed_at = current_timestamp
                        where id in (select rejection_id from rejection_reason)
                          and id in (select rejection_id from feedback_note) and heard_on < '2026-01-15'
                        """).update();
        var before = files.journal();
        var entry = visitor.open("/rejections")
                .html()
                .select("main a[href*=/rejections/]")
                .first()
                .attr("href");
        files.deleteEverything();
        assertThat(visitor.open("/rejections").html().select("main a[href*=/rejections/0]"))
                .isEmpty();

        var page = files.bring(before).answers(200);
        assertThat(page.html().select("main").text()).contains("Your journal is empty", "applications");
        JournalFiles.restore(page).answers(200);

        assertThat(files.journal()).isEqualTo(before);
        visitor.open(entry).answers(200);
        assertThat(visitor.open("/search?q=acme").texts("main")).asString().contains("Acme");
        visitor.open("/dashboard").answers(200);
        visitor.open("/patterns").answers(200);
    }

    /** Whatever the database takes, in every field of every kind; and what comes back can be shown. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void comesBackWhateverIsInIt(long seed) throws Exception {
        var told = new String(RandomJournal.of(seed, format, rows, journals, database), StandardCharsets.UTF_8);

        JournalFiles.restore(files.bring(told).answers(200)).answers(200);

        assertThat(files.journal()).as("journal of seed %d", seed).isEqualTo(told);
        for (var page : SHOWING) {
            visitor.open(page).answers(200);
        }
    }

    /** The tests run on H2 first, which leaves its file for the same test on PostgreSQL. */
    @Test
    void movesFromOneDatabaseToTheOther() throws Exception {
        var left = Path.of("target", "round-trip", "journal.json");
        if (!TestDatabase.POSTGRESQL) {
            FilledJournal.write(visitor);
            Files.createDirectories(left.getParent());
            Files.writeString(left, files.journal());
            assertThat(left).isNotEmptyFile();
            return;
        }
        assumeTrue(Files.exists(left), "no file of a run on H2");

        JournalFiles.restore(
                        files.bring("journal.json", Files.readAllBytes(left)).answers(200))
                .answers(200);

        assertThat(files.journal()).isEqualTo(Files.readString(left));
    }

    /** More than is read at once; each query has a tenth of the time that it has outside of tests. */
    @Test
    void comesBackWithThousandsOfEntries() throws Exception {
        FilledJournal.write(visitor);
        ManyEntries.write(database, journals.ofLocalAccount(), 4_000);
        var before = files.journal();
        files.deleteEverything();

        var page = files.bring(before).answers(200);
        page.form(page.address()).send().answers(302);

        assertThat(files.journal()).isEqualTo(before);
    }

    @Test
    void opensOnlyWithItsPassword() throws Exception {
        files.log("Otterquill");
        var locked = files.export("  a sparrow ");
        assertThat(new String(locked, StandardCharsets.ISO_8859_1)).doesNotContain("Otterquill");
        files.deleteEverything();

        var asked = files.bring("rebound.zip", locked).answers(200);
        var wrong = asked.formOf("Open it").with("password", "a sparrow").send().answers(422);
        assertThat(wrong.texts("[role=alert]")).containsExactly("The password does not open this file.");
        var opened =
                wrong.formOf("Open it").with("password", "  a sparrow ").send().follow();
        JournalFiles.restore(opened);
        assertThat(visitor.open("/rejections").texts("main")).asString().contains("Otterquill");
    }

    @Test
    void addsWhatIsMissingAndAsksAboutTheRest() throws Exception {
        files.log("Otterquill");
        files.log("Snugbarrow");
        var file = files.export("");
        jdbc.sql("delete from job_application where company = 'Snugbarrow'").update();
        jdbc.sql("update job_application set company = 'Otterquill Ltd'").update();
        files.log("Larkfield");

        var page = files.bring("rebound.zip", file).answers(200);
        assertThat(page.html().select("main").text())
                .contains("1 application", "1 thing differs", "Otterquill Ltd")
                .doesNotContain("Larkfield");
        JournalFiles.restore(page);
        assertThat(files.companies()).containsExactly("Larkfield", "Otterquill Ltd", "Snugbarrow");

        page = files.bring("rebound.zip", file).answers(200);
        JournalFiles.restore(page.formOf("Add to my journal")
                .tick("taken", page.one("input[name=taken]").val())
                .send());
        assertThat(files.companies()).containsExactly("Larkfield", "Otterquill", "Snugbarrow");
        page = files.bring("rebound.zip", file).answers(200);
        assertThat(page.html().select("main").text()).contains("Everything in this file is in your journal already");
    }

    /** Pressed twice, or sent again after Back. */
    @Test
    void answersTheSameToAFormSentTwice() throws Exception {
        files.log("Otterquill");
        var file = files.export("a sparrow");
        files.deleteEverything();
        visitor.open("/dashboard").answers(200);

        var open =
                files.bring("rebound.zip", file).answers(200).formOf("Open it").with("password", "a sparrow");
        var shown = open.send();
        assertThat(open.send().leadsTo()).isEqualTo(shown.leadsTo());
        var restore = shown.follow().answers(200).formOf("Restore this journal");
        var once = restore.send();
        var said = once.follow().texts("[role=status] span");
        var twice = restore.send();

        assertThat(twice.leadsTo()).isEqualTo(once.leadsTo());
        assertThat(said).isNotEmpty();
        assertThat(twice.follow().texts("[role=status] span")).isEqualTo(said);
        assertThat(shown.follow().leadsTo()).isEqualTo(once.leadsTo());
        assertThat(files.companies()).containsExactly("Otterquill");
    }

    /** Whoever opens a folder that was made on another day has the same themes under other ids. */
    @Test
    void knowsAThemeByItsName() throws Exception {
        files.log("Otterquill");
        visitor.open("/rejections").answers(200);
        FilledJournal.write(visitor);
        var file = files.export("");
        var themes = jdbc.sql("select count(*) from theme").query(Long.class).single();
        files.deleteEverything();
        FilledJournal.write(visitor);

        var page = files.bring("rebound.zip", file).answers(200);
        JournalFiles.restore(page).answers(200);
        assertThat(jdbc.sql("select count(*) from theme").query(Long.class).single())
                .isEqualTo(themes);
        visitor.open("/dashboard").answers(200);
    }
}
