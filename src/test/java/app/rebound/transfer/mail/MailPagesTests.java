package app.rebound.transfer.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Page;
import app.rebound.Visitor;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@FullStack
class MailPagesTests {

    private static final String NO = """
            From: Otterquill Careers <careers@otterquill.example>
            Subject: Your application for Site Manager at Otterquill
            Date: Tue, 3 Mar 2026 10:00:00 +0100
            Message-ID: <1@otterquill.example>

            Dear Robin,

            Thank you for your interest in the Site Manager position. Your answers were clear, but you could have said
            more about budgets. We have decided to move forward with other candidates.

            The Otterquill team
            """;
    private static final String YES = """
            From: Larkfield <jobs@larkfield.example>
            Subject: Gardener
            Date: Wed, 4 Mar 2026 10:00:00 +0100
            MIME-Version: 1.0

            Hi Robin,

            We would like to invite you to an interview for the Gardener position at Larkfield.
            """;

    @Autowired
    Visitor visitor;

    @Autowired
    JdbcClient jdbc;

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private Page bring(String name, String content) {
        return visitor.send(MockMvcRequestBuilders.multipart("/import")
                .file(new MockMultipartFile("file", name, "message/rfc822", content.getBytes(StandardCharsets.UTF_8)))
                .param("_csrf", visitor.token()));
    }

    private static String mailbox(String... messages) {
        return "From a@b.example Tue Mar  3 10:00:00 2026\n"
                + String.join("\n\nFrom a@b.example Tue Mar  3 10:00:00 2026\n", messages);
    }

    private Page keep(String address, int number, String as) {
        return visitor.open(address).form(address + "/" + number).with("as", as).send();
    }

    @Test
    void asksWhatALetterIsThatMayBeANoOrNone() {
        var before = count("job_application");
        var unclear = NO.replaceFirst(
                "(?s)Your answers.*candidates\\.",
                "Unfortunately the position is on hold for now, and we wish you all the best in your search.");

        var page = bring("unclear.eml", unclear).follow().answers(200);

        assertThat(page.one(".mail h2").text()).startsWith("What kind of e-\u2060mail is this?");
        assertThat(page.main()).contains("a rejection or news that the role is on hold");
        assertThat(page.texts("mark")).isNotEmpty();
        assertThat(page.texts(".mail button"))
                .startsWith("Keep as a rejection", "Keep as an application", "Not this one");
        assertThat(page.has(".mail .button--primary")).isFalse();
        assertThat(count("job_application")).isEqualTo(before);
        assertThat(page.main()).contains("Rebound has a question about 1 of them");
        var kept = keep(page.address(), 0, "REJECTION").follow().answers(200);
        assertThat(count("job_application")).isEqualTo(before + 1);
        assertThat(kept.one(".mail h2").text()).isEqualTo("Rejection · Otterquill");
        assertThat(kept.main()).doesNotContain("Rebound has a question");
    }

    @Test
    void marksTheWordsAndWritesNothing() {
        var before = count("job_application");

        var page = bring("no.eml", NO).follow().answers(200);

        assertThat(page.texts("mark")).contains("decided to move forward with other candidates", "Site Manager");
        assertThat(page.one("#employer-0").val()).isEqualTo("Otterquill");
        assertThat(page.one("#stage-0").select("option[selected]").val()).isEqualTo("APPLIED");
        assertThat(page.one("#day-0").val()).isEqualTo("2026-03-03");
        assertThat(count("job_application")).isEqualTo(before);
    }

    @Test
    void keepsARejectionOnceWithItsWordsCovered() {
        var address = bring("no.eml", NO).leadsTo();
        var rejections = count("rejection");
        var notes = count("feedback_note");
        var ratings = count("emotion_rating");
        var form = visitor.open(address).form(address + "/0").with("as", "REJECTION");

        assertThat(form.send().follow().announcement()).isEqualTo("The rejection by Otterquill is saved.");
        form.send();

        assertThat(count("rejection")).isEqualTo(rejections + 1);
        assertThat(count("feedback_note")).isEqualTo(notes + 1);
        assertThat(count("emotion_rating")).isEqualTo(ratings);
        assertThat(visitor.open("/import").texts(".removed__what"))
                .anySatisfy(done -> assertThat(done).contains("no.eml", "1 application, with 1 rejection"));
    }

    @Test
    void asksBeforeItKeepsWhatLooksTheSame() {
        var first = bring("no.eml", NO.replace("Otterquill", "Snugbarrow")).leadsTo();
        keep(first, 0, "REJECTION");
        var kept = count("rejection");
        var again = bring("no.eml", NO.replace("Otterquill", "Snugbarrow")).leadsTo();

        var asked = visitor.open(again);
        assertThat(asked.main()).contains("Your journal has a rejection that looks the same");
        keep(again, 0, "NOTHING");

        assertThat(count("rejection")).isEqualTo(kept);
    }

    @Test
    void showsRejectionsFirstAndLetsTheOthersGo() {
        var address = bring("all.mbox", mailbox(YES, NO.replace("Otterquill", "Brindle")))
                .leadsTo();

        var page = visitor.open(address);

        assertThat(page.texts(".mail__title")).containsExactly("Rejection · Brindle", "Invitation · Larkfield");
        assertThat(keep(address, 0, "INVITATION").follow().announcement())
                .isEqualTo("The invitation by Larkfield is saved.");
        assertThat(keep(address, 1, "NOTHING").follow().announcement()).isEqualTo("The e-\u2060mail is left out.");
    }

    @Test
    void saysWhatIsMissing() {
        var address = bring("no.eml", NO).leadsTo();
        var page = visitor.open(address)
                .form(address + "/0")
                .with("employer", " ")
                .with("as", "REJECTION")
                .send();

        page.answers(422);
        assertThat(page.main()).contains("Please fill in the employer.");
    }

    @Test
    void forgetsWhatIsLeft() {
        var address = bring("no.eml", NO).leadsTo();

        visitor.open(address).form(address + "/removal").send();

        visitor.open(address).answers(404);
    }

    @Test
    void refusesAFileWithoutMessages() {
        assertThat(bring("no.eml", " \n ").follow().main()).contains("There is nothing in it.");
    }
}
