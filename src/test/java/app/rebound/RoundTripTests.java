package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.rebound.application.Stage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import net.lingala.zip4j.io.inputstream.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A journal leaves as a file and comes back: the same, or not at all. */
@BothStacks
class RoundTripTests {

    /** What is made anew, is of this computer, or opens the journal. */
    private static final Set<String> NOT_IN_FILE =
            Set.of("account", "journal", "calendar_feed", "search_text", "search_behind", "flyway_schema_history");

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    @BeforeEach
    void open() {
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
        var before = journal(export(""));
        var entry = visitor.open("/rejections")
                .html()
                .select("main a[href*=/rejections/]")
                .first()
                .attr("href");
        deleteEverything();
        assertThat(visitor.open("/rejections").html().select("main a[href*=/rejections/0]"))
                .isEmpty();

        var page =
                bring("journal.json", before.getBytes(StandardCharsets.UTF_8)).answers(200);
        assertThat(page.html().select("main").text()).contains("Your journal is empty", "applications");
        restore(page).answers(200);

        assertThat(journal(export(""))).isEqualTo(before);
        visitor.open(entry).answers(200);
        assertThat(visitor.open("/search?q=acme").texts("main")).asString().contains("Acme");
        visitor.open("/dashboard").answers(200);
        visitor.open("/patterns").answers(200);
    }

    /** The tests run on H2 first, which leaves its file for the same test on PostgreSQL. */
    @Test
    void movesFromOneDatabaseToTheOther() throws Exception {
        var left = Path.of("target", "round-trip", "journal.json");
        if (!TestDatabase.POSTGRESQL) {
            FilledJournal.write(visitor);
            Files.createDirectories(left.getParent());
            Files.writeString(left, journal(export("")));
            assertThat(left).isNotEmptyFile();
            return;
        }
        assumeTrue(Files.exists(left), "no file of a run on H2");

        restore(bring("journal.json", Files.readAllBytes(left)).answers(200)).answers(200);

        assertThat(journal(export(""))).isEqualTo(Files.readString(left));
    }

    /** More than is read at once; each query has a tenth of the time that it has outside of tests. */
    @Test
    void comesBackWithThousandsOfEntries() throws Exception {
        FilledJournal.write(visitor);
        ManyEntries.write(database, journals.ofLocalAccount(), 4_000);
        var before = journal(export(""));
        deleteEverything();

        var page =
                bring("journal.json", before.getBytes(StandardCharsets.UTF_8)).answers(200);
        page.form(page.address()).send().answers(302);

        assertThat(journal(export(""))).isEqualTo(before);
    }

    @Test
    void opensOnlyWithItsPassword() throws Exception {
        log("Otterquill");
        var locked = export("  a sparrow ");
        assertThat(new String(locked, StandardCharsets.ISO_8859_1)).doesNotContain("Otterquill");
        deleteEverything();

        var asked = bring("rebound.zip", locked).answers(200);
        var wrong = asked.formOf("Open it").with("password", "a sparrow").send().answers(422);
        assertThat(wrong.texts("[role=alert]")).containsExactly("The password does not open this file.");
        var opened =
                wrong.formOf("Open it").with("password", "  a sparrow ").send().follow();
        restore(opened);
        assertThat(visitor.open("/rejections").texts("main")).asString().contains("Otterquill");
    }

    @Test
    void addsWhatIsMissingAndAsksAboutTheRest() throws Exception {
        log("Otterquill");
        log("Snugbarrow");
        var file = export("");
        jdbc.sql("delete from job_application where company = 'Snugbarrow'").update();
        jdbc.sql("update job_application set company = 'Otterquill Ltd'").update();
        log("Larkfield");

        var page = bring("rebound.zip", file).answers(200);
        assertThat(page.html().select("main").text())
                .contains("1 application", "1 thing differs", "Otterquill Ltd")
                .doesNotContain("Larkfield");
        restore(page);
        assertThat(companies()).containsExactly("Larkfield", "Otterquill Ltd", "Snugbarrow");

        page = bring("rebound.zip", file).answers(200);
        restore(page.formOf("Add to my journal")
                .tick("taken", page.one("input[name=taken]").val())
                .send());
        assertThat(companies()).containsExactly("Larkfield", "Otterquill", "Snugbarrow");
        page = bring("rebound.zip", file).answers(200);
        assertThat(page.html().select("main").text()).contains("Everything in this file is in your journal already");
    }

    /** Whoever opens a folder that was made on another day has the same themes under other ids. */
    @Test
    void knowsAThemeByItsName() throws Exception {
        log("Otterquill");
        visitor.open("/rejections").answers(200);
        FilledJournal.write(visitor);
        var file = export("");
        var themes = jdbc.sql("select count(*) from theme").query(Long.class).single();
        deleteEverything();
        FilledJournal.write(visitor);

        var page = bring("rebound.zip", file).answers(200);
        restore(page).answers(200);
        assertThat(jdbc.sql("select count(*) from theme").query(Long.class).single())
                .isEqualTo(themes);
        visitor.open("/dashboard").answers(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "stage":"APPLIED" | "stage":"ELSEWHERE" | cannot keep
                    "version":2       | "version":3         | newer Rebound
                    "applications"    | "somethings"        | does not know
                    "company":        | "employer":         | does not know
                    "company":"Otterquill", | ''            | is missing
                    "heardOn":"       | "heardOn":"x        | cannot keep
                    rebound-journal   | another-journal     | cannot read
                    ]}                | ]                   | broken
                    """)
    void changesNothingForAFileThatIsNotOurs(String what, String by, String said) throws Exception {
        log("Otterquill");
        var told = journal(export(""));
        var at = told.lastIndexOf(what);
        assertThat(at).as("%s in the file", what).isPositive();
        var broken = told.substring(0, at) + by + told.substring(at + what.length());
        deleteEverything();
        log("Larkfield");
        var before = journal(export(""));

        var page =
                bring("journal.json", broken.getBytes(StandardCharsets.UTF_8)).answers(422);
        assertThat(page.texts("[role=alert]")).asString().contains(said);
        assertThat(journal(export(""))).isEqualTo(before);
    }

    @Test
    void takesNothingThatBelongsToAnotherJournal() throws Exception {
        log("Otterquill");
        var file = export("");
        var another = journals.create();
        jdbc.sql("update job_application set journal_id = ?").param(another).update();
        jdbc.sql("delete from rejection").update();
        jdbc.sql("delete from application_turn").update();

        var page = bring("rebound.zip", file).answers(422);
        assertThat(page.texts("[role=alert]")).asString().contains("in another journal here already");
        assertThat(companies()).containsExactly("Otterquill");
    }

    /** A kind of thing that is added later is in the file, or it is said here why not. */
    @Test
    void holdsEveryTable() throws IOException {
        var told = new ClassPathResource("transfer/kinds.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\|")[1].strip());
        var tables = jdbc.sql("""
                        select lower(table_name) from information_schema.tables where lower(table_schema) = 'public'
                        """).query(String.class).set();
        assertThat(Stream.concat(told, NOT_IN_FILE.stream())).containsExactlyInAnyOrderElementsOf(tables);
    }

    /**
     * What the page in the file says of format 2. Whoever changes it raises the version, teaches the reader the former one, and
     * keeps a file of it beside this one.
     */
    @Test
    void keepsItsFormat() throws Exception {
        log("Otterquill");
        var page = entries(export("")).get("README.txt");
        var kept = new ClassPathResource("transfer/format-2.txt").getContentAsString(StandardCharsets.UTF_8);
        assertThat(page.substring(page.indexOf("applications:"))).isEqualTo(kept);
    }

    /** Of the sample journey, which was in the journal then, it brings what the person made theirs. */
    @Test
    void readsAFileOfFormat1() throws Exception {
        var file = new ClassPathResource("transfer/format-1.json").getContentAsByteArray();

        restore(bring("journal.json", file).answers(200)).answers(200);

        assertThat(companies()).containsExactly("Harbour Clinic", "Snugbarrow Rail");
        assertThat(visitor.open("/rejections").texts(".entry__title"))
                .asString()
                .contains("Snugbarrow Rail");
        assertThat(visitor.open("/feedback").main()).contains("My own words about the trains");
        assertThat(visitor.open("/goals").main()).contains("My own goal now");
        assertThat(visitor.open("/wins").main()).contains("They called back");
        for (var table : List.of("story", "practice_card", "supporter", "weekly_target", "week_review", "strength")) {
            assertThat(jdbc.sql("select count(*) from " + table)
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    private TreeSet<String> companies() {
        return new TreeSet<>(jdbc.sql("select company from job_application")
                .query(String.class)
                .list());
    }

    private void log(String company) {
        visitor.open("/rejections/new")
                .form("/rejections")
                .with("company", company)
                .with("role", "Nurse")
                .with("stage", Stage.APPLIED)
                .send()
                .answers(302);
    }

    private void deleteEverything() {
        visitor.post("/settings/deletion", Map.of("confirmation", "delete")).answers(302);
    }

    private byte[] export(String password) {
        return visitor.open("/export")
                .form("/export")
                .with("password", password)
                .send()
                .answers(200)
                .bytes();
    }

    private Page bring(String name, byte[] bytes) {
        var token = visitor.token();
        var sent = visitor.send(MockMvcRequestBuilders.multipart("/import")
                .file(new MockMultipartFile("file", name, null, bytes))
                .param("_csrf", token));
        return sent.status() == 302 ? sent.follow() : sent;
    }

    private static Page restore(Page page) {
        return (page.status() == 302 ? page : page.form(page.address()).send()).follow();
    }

    private static String journal(byte[] zip) throws IOException {
        return entries(zip).get("journal.json");
    }

    private static Map<String, String> entries(byte[] zip) throws IOException {
        var found = new LinkedHashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                found.put(entry.getFileName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return found;
    }
}
