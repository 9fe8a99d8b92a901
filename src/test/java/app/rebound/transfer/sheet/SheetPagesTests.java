package app.rebound.transfer.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.Page;
import app.rebound.Visitor;
import app.rebound.account.LocalJournal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@FullStack
class SheetPagesTests {

    private static final String THREE = """
            Company,Role,Applied,Rejected on,Status,Mood,Notes
            Harbour Clinic,Nurse,2026-02-02,2026-03-12,Rejected,sad 6,Kind call
            Willow Court,Carer,2026-02-20,,Interview 2026-03-13,,
            Moss Lane,Teacher,2026-03-01,,Applied,,Third floor
            """;

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    LocalJournal local;

    @Autowired
    JdbcClient jdbc;

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private Page bring(String table) {
        return visitor.send(MockMvcRequestBuilders.multipart("/import")
                .file(new MockMultipartFile("file", "jobs.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)))
                .param("_csrf", visitor.token()));
    }

    private Page confirm(String address) {
        return visitor.open(address).form(address).send(address + "/confirmation");
    }

    private void add(String table) {
        assertThat(confirm(bring(table).leadsTo()).leadsTo()).isEqualTo("/import");
    }

    @Test
    void showsWhatWasUnderstoodAndWritesNothing() {
        var before = count("job_application");

        var page = bring(THREE).follow().answers(200);

        assertThat(page.texts(".understood__name"))
                .contains("Company", "Role", "Applied", "Rejected on", "Status", "Mood", "Notes", "Interview");
        assertThat(page.one("#column-0").select("option[selected]").val()).isEqualTo("EMPLOYER");
        assertThat(page.main()).contains("3 new applications, with 1 rejection");
        assertThat(count("job_application")).isEqualTo(before);
    }

    @Test
    void takesPastedRowsToo() {
        var pasted = visitor.open("/import")
                .form("/import")
                .with("text", THREE.replace(',', '\t'))
                .send();

        assertThat(pasted.follow().main()).contains("Pasted text").contains("3 new applications");
    }

    @Test
    void addsAllOfItOnceItIsConfirmed() {
        var done = confirm(bring(THREE).leadsTo()).follow();

        assertThat(done.announcement()).isEqualTo("3 applications were added, with 1 rejection.");
        assertThat(done.texts(".removed__what")).singleElement().asString().contains("jobs.csv", "3 applications");
        assertThat(visitor.open("/rejections").main())
                .contains("Harbour Clinic")
                .contains("12 Mar 2026");
        assertThat(visitor.open("/applications").main())
                .contains("Willow Court")
                .contains("Moss Lane");
        assertThat(visitor.open("/search?q=call").main()).contains("Harbour Clinic");
        assertThat(visitor.open("/days").main()).contains("Third floor");
    }

    @Test
    void asksNothingAboutARejectionThatWasBrought() {
        add(THREE);

        assertThat(visitor.open("/today").main()).doesNotContain("Harbour Clinic");
        assertThat(visitor.open("/dashboard").texts("[aria-labelledby=today]").toString())
                .doesNotContain("Harbour Clinic");
    }

    @Test
    void addsNothingOfTheSameFileTwice() {
        add(THREE);
        var once = count("job_application");

        var again = bring(THREE).follow();

        assertThat(again.main()).contains("No new application").contains("3 are in your journal already");
        confirm(again.address());
        assertThat(count("job_application")).isEqualTo(once);
    }

    @Test
    void addsWhatThePersonTicksAllTheSame() {
        add(THREE);
        var address = bring(THREE).leadsTo();

        visitor.open(address)
                .form(address)
                .tick("anyway", "4")
                .send(address + "/confirmation")
                .answers(302);

        assertThat(visitor.open("/import").main()).contains("1 application");
    }

    @Test
    void addsOnceWhatIsConfirmedTwice() {
        var address = bring(THREE).leadsTo();
        var form = visitor.open(address).form(address);
        form.send(address + "/confirmation").follow();
        var once = count("job_application");

        assertThat(form.send(address + "/confirmation").follow().announcement()).contains("done already");

        assertThat(count("job_application")).isEqualTo(once);
    }

    @Test
    void showsAChangeBeforeItIsAdded() {
        var address = bring(THREE).leadsTo();
        var before = count("job_application");

        var shown = visitor.open(address)
                .form(address)
                .with("column.4", "IGNORED")
                .with("column.3", "IGNORED")
                .send(address + "/confirmation");

        assertThat(shown.leadsTo()).isEqualTo(address);
        assertThat(visitor.open(address).main()).contains("3 new applications.").doesNotContain("with 1 rejection");
        assertThat(count("job_application")).isEqualTo(before);
    }

    @Test
    void takesAnImportBack() {
        visitor.open("/applications/new")
                .form("/applications")
                .with("company", "Own")
                .with("role", "Cook")
                .send();
        add(THREE);

        var taken =
                visitor.open("/import").formOf("Take this import back").send().follow();

        assertThat(taken.announcement()).startsWith("The import is taken back: 3 entries are gone");
        assertThat(visitor.open("/applications").main()).contains("Own").doesNotContain("Willow Court");
        assertThat(visitor.open("/days").main()).doesNotContain("Third floor");
        assertThat(visitor.open("/search?q=call").main()).doesNotContain("Harbour Clinic");
        assertThat(bring(THREE).follow().main()).contains("3 new applications");
    }

    @Test
    void keepsWhatThePersonWroteInSince() {
        add(THREE);
        var moved = visitor.open("/applications")
                .one("a[href^=/applications/]:contains(Moss Lane)")
                .attr("href");
        visitor.post(moved + "/stage", Map.of("stage", "SCREENING")).answers(302);

        var taken =
                visitor.open("/import").formOf("Take this import back").send().follow();

        assertThat(taken.announcement()).contains("2 entries are gone").contains("1 stays");
        assertThat(visitor.open("/applications").main()).contains("Moss Lane").doesNotContain("Willow Court");
        assertThat(visitor.open("/days").main()).contains("Third floor");
    }

    @Test
    void saysWhyASummaryStaysOut() {
        var page = bring("Month,Applications,Rejections\nJanuary,12,4\nFebruary,9,3\n")
                .follow();

        assertThat(page.main()).contains("This looks like a summary");
        assertThat(page.has("form[action$=confirmation]")).isFalse();
    }

    /** What was paid for may be called as a column of a search is. */
    @Test
    void saysWhyABankStatementStaysOut() {
        var page = bring("Date,Description,Debit,Credit,Balance\n"
                        + "2026-01-02,Groceries,12.10,,300.00\n2026-01-03,Salary,,900.00,1200.00\n")
                .follow();

        assertThat(page.main()).contains("This looks like a bank statement");
    }

    @Test
    void saysThatNothingWasChosenOrCanBeRead() {
        assertThat(visitor.open("/import").form("/import").send().answers(422).main())
                .contains("Choose a file or paste some text");
        assertThat(visitor.open("/import")
                        .form("/import")
                        .with("text", "The garden is quiet.")
                        .send()
                        .answers(422)
                        .main())
                .contains("cannot read this text")
                .contains("The garden is quiet.");
    }

    @Test
    void isNobodyElses() {
        var address = bring(THREE).leadsTo();
        jdbc.sql("update account set journal_id = ?").param(journals.create()).update();
        local.reopen();

        visitor.open(address).answers(404);
        visitor.post(address, Map.of()).answers(404);
        visitor.post(address + "/confirmation", Map.of()).answers(404);
        visitor.post(address + "/removal", Map.of()).answers(404);
    }

    @Test
    void forgetsWhatIsLeft() {
        var address = bring(THREE).leadsTo();

        visitor.post(address + "/removal", Map.of()).answers(302);

        visitor.open(address).answers(404);
    }

    @Test
    void addsThousandsAtOnceAndTakesThemBack() {
        var many = IntStream.range(0, 3_000)
                .mapToObj(row ->
                        "Employer %d,Cook,2025-01-%02d,2025-02-10,Rejected,,Note %d".formatted(row, 1 + row % 28, row))
                .collect(Collectors.joining("\n", "Company,Role,Applied,Rejected on,Status,Mood,Notes\n", "\n"));

        add(many);
        assertThat(count("rejection")).isEqualTo(3_000);

        visitor.open("/import").formOf("Take this import back").send().answers(302);
        assertThat(visitor.open("/rejections").has(".entry")).isFalse();
    }
}
