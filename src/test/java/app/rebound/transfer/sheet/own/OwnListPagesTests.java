package app.rebound.transfer.sheet.own;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Page;
import app.rebound.Visitor;
import app.rebound.transfer.sheet.SheetFiles;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A list that was saved here is brought again, as it was or as a spreadsheet has saved it since. */
@FullStack
class OwnListPagesTests {

    private static final String FEEDBACK = """
            Company,Role,Received on,From,How it came,Feedback,Themes,Useful,What I did with it
            Harbour Clinic,Nurse,2026-03-05,Kim,call,"Warm, but
            a little quiet",Nerves (to work on); Listening (a strength),Yes,Practised
            Moss Lane,Teacher,2026-03-06,,form letter,Thank you,,,
            """;

    private static final String GOALS = """
            Goal,How I will know,Standing,Set on,Due on,Ended on,Steps,Steps done,The steps,Note
            Ask more,Three asked,Under way,2026-03-01,2026-04-01,,2,1,"Write them down (done 2026-03-02)
            Ask Kim (by 2026-03-20)",
            Sleep,,Set aside,2026-01-01,,2026-02-01,0,0,,Later
            """;

    @Autowired
    Visitor visitor;

    @Autowired
    JdbcClient jdbc;

    private Page bring(String name, byte[] table) {
        return visitor.send(MockMvcRequestBuilders.multipart("/import")
                .file(new MockMultipartFile("file", name, null, table))
                .param("_csrf", visitor.token()));
    }

    private Page bring(String table) {
        return bring("list.csv", table.getBytes(StandardCharsets.UTF_8));
    }

    private Page add(Page brought) {
        var address = brought.leadsTo();
        return visitor.open(address)
                .form(address)
                .send(address + "/confirmation")
                .follow();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table + " where removed_at is null")
                .query(Integer.class)
                .single();
    }

    /** One that was rejected, and one that ended quietly. */
    private void ended() {
        var address = bring("Company,Role,Applied,Status,Rejected on\n"
                        + "Harbour Clinic,Nurse,2026-02-02,Rejected,2026-03-04\n"
                        + "Moss Lane,Teacher,2026-02-02,No reply,\n")
                .leadsTo();
        visitor.open(address).form(address).send(address + "/confirmation").answers(302);
    }

    @Test
    void leavesOutFeedbackWhoseRejectionIsNotThere() {
        var page = bring(FEEDBACK).follow().answers(200);

        assertThat(page.main())
                .contains("a list of feedback saved from Rebound")
                .contains("No new feedback.")
                .contains("2 rows are left out")
                .contains("line 2: Harbour Clinic · Nurse")
                .contains("Bring your rejections or applications first");
        assertThat(page.has("button[formaction$=confirmation]")).isFalse();
    }

    @Test
    void addsFeedbackBesideWhatEnded() {
        ended();
        var page = bring(FEEDBACK).follow();
        assertThat(page.main())
                .contains("2 new notes of feedback.")
                .contains("with the application that ended on 4 Mar 2026")
                .contains("Moss Lane · Teacher · 6 Mar 2026 · line 4")
                .doesNotContain("a little quiet");

        var done = add(bring(FEEDBACK));

        assertThat(done.announcement()).isEqualTo("2 entries were added.");
        assertThat(done.texts(".removed__what").get(0)).contains("list.csv", "2 entries");
        assertThat(visitor.open("/feedback.csv?theme=all").body())
                .contains("Harbour Clinic,Nurse,2026-03-05,Kim,call,\"Warm, but\na little quiet\","
                        + "Listening (a strength); Nerves (to work on),Yes,Practised")
                .contains("Moss Lane,Teacher,2026-03-06,,form letter,Thank you");
        assertThat(visitor.open("/feedback?theme=all").main()).doesNotContain("a little quiet");
    }

    @Test
    void leavesOutWhatLiesAhead() {
        ended();

        var page = bring(FEEDBACK.replace("2026-03-05", "2026-05-03")).follow();

        assertThat(page.main())
                .contains("1 new note of feedback.")
                .contains("The date under “Received on” lies ahead.");
    }

    @Test
    void knowsFeedbackAgainThatIsThere() {
        ended();
        add(bring(FEEDBACK));

        var page = bring(FEEDBACK).follow();

        assertThat(page.main())
                .contains("No new feedback.")
                .contains("2 entries are in your journal already")
                .doesNotContain("left out");
    }

    @Test
    void takesBackWhatItAddedAndNothingElse() {
        ended();
        var endings = count("rejection");
        add(bring(FEEDBACK));
        assertThat(count("rejection")).isEqualTo(endings + 1);

        var last =
                visitor.open("/import").html().select("form[action$=/removal]").attr("action");
        var taken = visitor.open("/import").form(last).send().follow();

        assertThat(taken.announcement()).contains("2 entries are gone").doesNotContain("stay");
        assertThat(count("feedback_note")).isZero();
        assertThat(count("rejection")).isEqualTo(endings);
        assertThat(visitor.open("/applications?show=ALL").main()).contains("Harbour Clinic", "Moss Lane", "no reply");
    }

    @Test
    void readsGoalsWithTheirSteps() {
        assertThat(add(bring(GOALS)).announcement()).isEqualTo("2 entries were added.");

        assertThat(visitor.open("/goals.csv").body().substring(1).replace("\r", ""))
                .isEqualTo(GOALS);
    }

    @Test
    void asksWhichNumberIsTheMonthWhereASpreadsheetHasChangedTheDays() {
        var table = "Day;Line;Feelings;Company;Role\n03/04/2025;Rain;calm 6; ;\n05/04/2025;Sun;;;\n";
        var address = bring(table).leadsTo();
        var page = visitor.open(address);
        assertThat(page.main())
                .contains("Is the day or the month written first?")
                .contains("3 Apr 2025");

        page.form(address).with("order", "MONTH_FIRST").send(address + "/confirmation");
        assertThat(visitor.open(address).main()).contains("4 Mar 2025");
        visitor.open(address).form(address).send(address + "/confirmation").answers(302);

        assertThat(visitor.open("/days.csv").body()).contains("2025-03-04,Rain,calm 6,,", "2025-05-04,Sun,,,");
    }

    @Test
    void readsASpreadsheetOfItAndSaysWhatItCannotRead() {
        var rows = SheetFiles.row("Day", "Line", "Feelings", "Company", "Mood")
                + SheetFiles.row("2026-03-02", "Rain", "calm 6", "", "7")
                + SheetFiles.row("soon", "Sun", "", "", "")
                + SheetFiles.row("2026-03-03", "", "", "", "");

        var page = bring("days.ods", SheetFiles.openDocument(rows)).follow();

        assertThat(page.main())
                .contains("1 new line.")
                .contains("Rebound does not know these columns and leaves them out: Mood.")
                .contains("line 3: Rebound finds no date under “Day”.")
                .contains("line 4: The cell under “Line” is empty.");
    }

    @Test
    void leavesAListWithoutATrace() {
        var address = bring(GOALS).leadsTo();

        visitor.open(address).form(address).send(address + "/removal").answers(302);

        assertThat(count("goal")).isZero();
        assertThat(visitor.open(address).answers(404).main()).contains("no longer here");
    }
}
