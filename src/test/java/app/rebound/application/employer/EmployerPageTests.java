package app.rebound.application.employer;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Page;
import app.rebound.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a person notes of an employer, and how it stays with the employer whatever happens to the applications. */
@FullStack
class EmployerPageTests {

    @Autowired
    Visitor visitor;

    @Test
    void keepsANoteThatIsReadFromEveryApplicationThere() {
        var first = applied("Larkfield", "Cook");
        var second = applied("Larkfield GmbH", "Baker");

        var employer = note(first, "Kind on the phone").follow().answers(200);

        assertThat(employer.announcement()).isEqualTo("The note is saved.");
        assertThat(employerOf(second).main()).contains("Kind on the phone");
        assertThat(employerOf(second).has("a:contains(Add a note)")).isFalse();
        assertThat(visitor.open(second + "/brief").main()).contains("My note about the employer", "Kind on the phone");
        assertThat(visitor.open("/search?q=phone&kind=EMPLOYER").texts(".entry"))
                .singleElement()
                .asString()
                .contains("Larkfield", "Note about an employer", "Kind on the phone");
    }

    @Test
    void isWrittenAnewDeletedAndPutBack() {
        var application = applied("Larkfield", "Cook");
        note(application, "Kind on the phone").answers(302);
        var edit = edit(application);
        visitor.open(edit)
                .form(edit.replace("/edit", ""))
                .with("words", "Slow to answer")
                .send()
                .follow();

        var deleted = visitor.open(edit).formOf("Delete this note").send().follow();

        assertThat(deleted.announcement()).isEqualTo("The note is deleted.");
        assertThat(deleted.main()).doesNotContain("Slow to answer");
        assertThat(visitor.open("/search?q=slow").has(".entry")).isFalse();
        assertThat(visitor.open("/settings/removed").main()).contains("Note about an employer", "Slow to answer");
        assertThat(deleted.formOf("Undo").send().follow().main()).contains("Slow to answer");
        assertThat(visitor.open("/search?q=slow").has(".entry")).isTrue();
    }

    @Test
    void staysWhenTheApplicationItWasWrittenFromIsDeleted() {
        var first = applied("Larkfield", "Cook");
        var second = applied("Larkfield", "Baker");
        note(first, "Kind on the phone").answers(302);

        visitor.post(first + "/removal", Map.of()).answers(302);

        assertThat(employerOf(second).main()).contains("Kind on the phone");
        assertThat(visitor.open("/search?q=phone").one(".entry a").attr("href"))
                .startsWith(second.replace("applications", "employers"));
    }

    @Test
    void leavesWithTheLastApplicationThereAndComesBackWithIt() {
        var application = applied("Larkfield", "Cook");
        note(application, "Kind on the phone").answers(302);

        var gone = visitor.post(application + "/removal", Map.of()).follow();

        assertThat(visitor.open("/search?q=phone").has(".entry")).isFalse();
        gone.formOf("Undo").send();
        assertThat(employerOf(application).main()).contains("Kind on the phone");
    }

    @Test
    void goesAlongWhenTheNameIsCorrectedAndStaysWhereOthersAre() {
        var first = applied("Larkfeild", "Cook");
        note(first, "Kind on the phone").answers(302);
        rename(first, "Larkfield");
        assertThat(employerOf(first).main()).contains("Larkfield", "Kind on the phone");

        var second = applied("Larkfield", "Baker");
        rename(first, "Globex");

        assertThat(employerOf(first).main()).doesNotContain("Kind on the phone");
        assertThat(employerOf(second).main()).contains("Kind on the phone");
    }

    @Test
    void showsTheNotesOfBothWhenTwoEmployersWereOne() {
        var first = applied("Larkfield", "Cook");
        note(first, "Kind on the phone").answers(302);
        var second = applied("Larkfield Kitchens", "Baker");
        note(second, "Slow to answer").answers(302);

        rename(second, "Larkfield");

        assertThat(employerOf(first).texts(".words")).containsExactly("Kind on the phone", "Slow to answer");
    }

    @Test
    void namesThePeopleOfEveryRoundThere() {
        var first = applied("Larkfield", "Cook");
        var second = applied("Larkfield", "Baker");
        visitor.open(first + "/rounds/new")
                .form(first + "/rounds")
                .with("kind", "PANEL")
                .with("people", "Ada, kitchen")
                .send()
                .answers(302);

        assertThat(employerOf(second).main()).contains("People you met there Panel · 14 March 2026 Ada, kitchen");
    }

    private String applied(String company, String role) {
        return visitor.open("/applications/new")
                .form("/applications")
                .with("company", company)
                .with("role", role)
                .send()
                .leadsTo();
    }

    private Page employerOf(String application) {
        return visitor.open(visitor.open(application)
                        .one("a:contains(About this employer)")
                        .attr("href"))
                .answers(200);
    }

    private Page note(String application, String words) {
        var notes = application.replace("applications", "employers") + "/notes";
        return visitor.open(notes + "/new").form(notes).with("words", words).send();
    }

    private String edit(String application) {
        return employerOf(application).one("a:contains(Edit note)").attr("href");
    }

    private void rename(String application, String employer) {
        visitor.open(application + "/edit")
                .form(application)
                .with("company", employer)
                .send()
                .answers(302);
    }
}
