package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a journal's file holds, and which files are taken. */
@BothStacks
class JournalFormatTests {

    /** What is made anew, is of this computer, or opens the journal. */
    private static final Set<String> NOT_IN_FILE = Set.of(
            "account",
            "journal",
            "calendar_feed",
            "search_text",
            "search_shown",
            "search_behind",
            "account_link",
            "attempt",
            "shared_report",
            "shared_report_opening",
            "spring_session",
            "spring_session_attributes",
            "flyway_schema_history");

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private JournalFiles files;

    @BeforeEach
    void open() {
        files = new JournalFiles(visitor, jdbc);
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
        files.log("Otterquill");
        var told = files.journal();
        var at = told.lastIndexOf(what);
        assertThat(at).as("%s in the file", what).isPositive();
        var broken = told.substring(0, at) + by + told.substring(at + what.length());
        files.deleteEverything();
        files.log("Larkfield");
        var before = files.journal();

        var page = files.bring(broken).answers(422);
        assertThat(page.texts("[role=alert]")).asString().contains(said);
        assertThat(files.journal()).isEqualTo(before);
    }

    /** What no column refuses and no page could show is found before it is there. */
    @Test
    void takesNothingThatNoPageCouldShow() {
        FilledJournal.write(visitor);
        var broken = Stream.of(
                        "update interview_round set time_zone = 'Nowhere/At_all'",
                        "update check_in_rhythm set days = 'often'",
                        "update supporter set ways = 'SINGS'",
                        "update compass_line set circles = 'ROUND'",
                        "update planned_times set from_on = date '2026-03-04'",
                        "update week_review set week_on = week_on + 1",
                        "update goal set status = 'ACHIEVED', closed_on = null")
                .collect(Collectors.toMap(change -> change, this::exportAfter));
        files.deleteEverything();

        broken.forEach((change, file) -> {
            var page = files.bring("rebound.zip", file);
            assertThat(page.status()).as(change).isEqualTo(422);
            assertThat(page.texts("[role=alert]")).as(change).asString().contains("cannot keep");
        });
    }

    private byte[] exportAfter(String change) {
        return new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            assertThat(jdbc.sql(change).update()).as(change).isPositive();
            return files.export("");
        });
    }

    @Test
    void takesNothingThatBelongsToAnotherJournal() throws Exception {
        files.log("Otterquill");
        var file = files.export("");
        var another = journals.create();
        jdbc.sql("update job_application set journal_id = ?").param(another).update();
        jdbc.sql("delete from rejection").update();
        jdbc.sql("delete from application_turn").update();

        var page = files.bring("rebound.zip", file).answers(422);
        assertThat(page.texts("[role=alert]")).asString().contains("in another journal here already");
        assertThat(files.companies()).containsExactly("Otterquill");
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
        files.log("Otterquill");
        var page = JournalFiles.entries(files.export("")).get("README.txt");
        var kept = new ClassPathResource("transfer/format-2.txt").getContentAsString(StandardCharsets.UTF_8);
        assertThat(page.substring(page.indexOf("applications:"))).isEqualTo(kept);
    }

    /** Of the sample journey, which was in the journal then, it brings what the person made theirs. */
    @Test
    void readsAFileOfFormat1() throws Exception {
        var file = new ClassPathResource("transfer/format-1.json").getContentAsByteArray();

        JournalFiles.restore(files.bring("journal.json", file).answers(200)).answers(200);

        assertThat(files.companies()).containsExactly("Harbour Clinic", "Snugbarrow Rail");
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
}
