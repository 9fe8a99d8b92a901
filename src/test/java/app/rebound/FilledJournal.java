package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.application.Stage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A journal with something of every kind in it: the sample journey, and by hand what that leaves out. */
final class FilledJournal {

    private final Visitor visitor;

    private FilledJournal(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Fills the open journal and answers the page that follows a check-in, to which no link leads. */
    static Page write(Visitor visitor) {
        return new FilledJournal(visitor).write();
    }

    private Page write() {
        visitor.open("/rejections").answers(200);
        var entry = logOne();
        var checkedIn = checkIn(entry);
        lookUp(entry);
        reframe(entry);
        lookAfterOneself();
        keepStrengthAndWin();
        holdAgainstCompass(entry);
        settle();
        visitor.bringSample();
        putAside();
        return checkedIn;
    }

    /** What is chosen once and then stays. */
    private void settle() {
        visitor.post("/reframing/traps", Map.of("name", "Counting only the no")).answers(302);
        visitor.post("/check-ins", Map.of("days", "7")).answers(302);
        visitor.post("/look-back/day", Map.of("day", "FRIDAY")).answers(302);
        visitor.post("/calendar/address", Map.of()).answers(200);
        newest(visitor);
        var card = visitor.open("/strengths/card/edit");
        var form = card.form("/strengths/card");
        form.tick(
                        "strengths",
                        card.html().select("input[name=strengths]").first().val())
                .send()
                .answers(302);
        visitor.open("/compass/look-backs/new")
                .form("/compass/look-backs")
                .with("got", "A clearer idea of the team")
                .send()
                .answers(302);
    }

    /** Has words found from the first search on, and leaves some behind with the next entry. */
    static void sought(Visitor visitor) {
        visitor.open("/search?q=first").answers(200);
        visitor.open("/rejections/new")
                .form("/rejections")
                .with("company", "Initech")
                .with("role", "Developer")
                .with("stage", Stage.FINAL)
                .send()
                .answers(302);
    }

    /** Something of each kind that a journal of last year has nothing of yet. */
    static void newest(Visitor visitor) {
        visitor.post("/questions", Map.of("place", "TECHNICAL")).answers(302);
        var accepted = visitor.open("/applications/new")
                .form("/applications")
                .with("company", "Harbour Clinic")
                .with("role", "Nurse")
                .send()
                .leadsTo();
        visitor.post(accepted + "/closing", Map.of("outcome", "ACCEPTED")).answers(302);
        takenBackAndStanding(visitor);
        bring(visitor);
        var note = accepted.replace("applications", "employers") + "/notes";
        visitor.open(note + "/new")
                .form(note)
                .with("words", "Kind on the phone")
                .send()
                .answers(302);
        visitor.open("/applications/new")
                .form("/applications")
                .with("company", "Confidential")
                .with("role", "Nurse")
                .with("via", "Hays")
                .with("source", "INTERNAL")
                .send()
                .answers(302);
        visitor.open("/days/new")
                .form("/days")
                .with("words", "A quiet day")
                .with("application", accepted.substring(accepted.lastIndexOf('/') + 1))
                .tick("feelings.felt", "calm")
                .send()
                .answers(302);
    }

    /** A table that is added, a list of our own, and one that is none of these; a mail, and a journal with nothing in it. */
    private static void bring(Visitor visitor) {
        var table = brought(visitor, "Company,Role,Applied,Status\nPier Hotel,Porter,2026-02-03,Applied\n");
        var page = visitor.open(table).answers(200);
        page.form(table).send(table + "/confirmation").answers(302);
        visitor.open(brought(visitor, "Month,Applications,Rejections\nJanuary,4,2\nFebruary,5,1\n"))
                .answers(200);
        visitor.open(brought(visitor, "Day,Line,Feelings,Company,Role\n2026-03-02,Rain,calm 6,,\n2026-03-02,,,,\n"))
                .answers(200);
        visitor.open(brought(visitor, "letter.eml", """
                        From: Pier Hotel <jobs@pier.example>
                        Subject: Your application as Porter
                        Date: Tue, 3 Mar 2026 10:00:00 +0000

                        Thank you for applying. Unfortunately we have decided not to move forward with your application.
                        """)).answers(200);
        visitor.open(brought(visitor, "journal.json", "{\"format\":\"rebound-journal\",\"version\":1}"))
                .answers(200);
    }

    private static String brought(Visitor visitor, String table) {
        return brought(visitor, "jobs.csv", table);
    }

    private static String brought(Visitor visitor, String name, String text) {
        return visitor.send(MockMvcRequestBuilders.multipart("/import")
                        .file(new MockMultipartFile("file", name, null, text.getBytes(StandardCharsets.UTF_8)))
                        .param("_csrf", visitor.token()))
                .leadsTo();
    }

    /** A rejection that was taken back once, and one that came after silence. */
    private static void takenBackAndStanding(Visitor visitor) {
        var logged = visitor.open("/rejections/new")
                .form("/rejections")
                .with("company", "Quayside Library")
                .with("role", "Clerk")
                .with("stage", Stage.SCREENING)
                .send()
                .leadsTo();
        var entry = logged.replace("/logged", "");
        visitor.post(entry + "/taking-back", Map.of()).answers(302);
        visitor.post(entry + "/standing", Map.of()).answers(302);
        var silent = visitor.open("/applications/new")
                .form("/applications")
                .with("company", "Millrace Kitchens")
                .with("role", "Cook")
                .send()
                .leadsTo();
        visitor.post(silent + "/closing", Map.of("outcome", "NO_REPLY")).answers(302);
        visitor.open("/rejections/new?application=" + silent.substring(silent.lastIndexOf('/') + 1))
                .form("/rejections")
                .with("stage", Stage.SCREENING)
                .send()
                .answers(302);
    }

    private void putAside() {
        var later = visitor.open("/today")
                .html()
                .selectFirst("form[action$=/postponement]")
                .attr("action");
        visitor.post(later, Map.of("later", "TOMORROW")).answers(302);
    }

    /** Logs an entry and answers its address. */
    private String logOne() {
        var logged = visitor.open("/rejections/new")
                .form("/rejections")
                .with("company", "Acme")
                .with("role", "Developer")
                .with("stage", Stage.FINAL)
                .with("appliedOn", "2026-02-01")
                .tick("feelings.felt", "sad")
                .send()
                .follow()
                .answers(200);
        return logged.address().replace("/logged", "");
    }

    private void lookUp(String entry) {
        var address =
                visitor.open(entry).one("a[href$=/rounds/new]").attr("href").replace("/rounds/new", "/research");
        visitor.open(address)
                .form(address)
                .with("items[ROLE].note", "Mostly care of old code")
                .send();
        assertThat(visitor.open(entry).main()).contains("Mostly care of old code");
    }

    private void lookAfterOneself() {
        visitor.post("/support", Map.of("name", "Kim", "ways", "LISTENS", "phone", "123"))
                .answers(302);
        visitor.open("/support").formOf("I reached out today").send().follow().answers(200);
        for (var numbers : List.of("7 4", "6 6", "5 2")) {
            var log = visitor.post("/care/ideas", Map.of("idea", "WALK")).leadsTo();
            visitor.open(log)
                    .form(log)
                    .with("before", numbers.substring(0, 1))
                    .with("after", numbers.substring(2))
                    .send();
        }
        visitor.post("/courage", Map.of("title", "Ask her", "expected", "4")).answers(302);
        visitor.post("/courage", Map.of("title", "Call them", "expected", "7")).answers(302);
        var step = visitor.open("/courage")
                .one(".entry__title a:containsOwn(Call them)")
                .attr("href");
        visitor.open(step)
                .form(step + "/taking")
                .with("before", "8")
                .with("after", "3")
                .send();
    }

    private void keepStrengthAndWin() {
        visitor.post("/strengths", Map.of("title", "Patience")).answers(302);
        visitor.post("/wins", Map.of("words", "They called back", "wonOn", "2026-03-01"))
                .answers(302);
    }

    private void holdAgainstCompass(String entry) {
        visitor.open("/compass/values")
                .form("/compass/values")
                .tick("add", "HONESTY")
                .send();
        visitor.open("/compass/circles")
                .form("/compass/circles")
                .with("lines[0].words", "Maps")
                .send();
        var address = visitor.open(entry).one("a[href$=/fit]").attr("href");
        var fit = visitor.open(address);
        fit.form(address)
                .with("fit", "PARTLY")
                .with("note", "The people, not the hours")
                .tick("touches", fit.html().selectFirst("input[name=touches]").val())
                .send();
        assertThat(visitor.open(entry).main()).contains("The people, not the hours");
    }

    private Page checkIn(String entry) {
        var address = entry + "/check-in";
        return visitor.open(address)
                .form(address)
                .with("again[sad]", "4")
                .send()
                .follow()
                .answers(200);
    }

    private void reframe(String entry) {
        var form = visitor.open("/reframing/new?entry=" + entry.replace("/rejections/", ""))
                .form("/reframing");
        var address = form.with("thought", "Too slow").send().leadsTo().replaceFirst("#.*", "");
        visitor.open(address).form(address).with("balanced", "Slow, once").send();
        assertThat(visitor.open(entry).main()).contains("Slow, once");
    }
}
