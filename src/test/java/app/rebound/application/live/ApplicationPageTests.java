package app.rebound.application.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Page;
import app.rebound.PageForm;
import app.rebound.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Applications as a person meets them, from the first line to the last. */
@FullStack
class ApplicationPageTests {

    @Autowired
    Visitor visitor;

    private PageForm filledIn(String company) {
        return visitor.open("/applications/new")
                .answers(200)
                .form("/applications")
                .with("company", company)
                .with("role", "Developer");
    }

    private String add(String company) {
        return filledIn(company).send().follow().answers(200).address();
    }

    private Page move(String address, String stage) {
        return visitor.post(address + "/stage", Map.of("stage", stage)).follow();
    }

    private Page live() {
        return visitor.open("/applications").answers(200);
    }

    @Test
    void beginsKindly() {
        var empty = live();

        assertThat(empty.main()).contains("You have no open application here.");
        assertThat(empty.has(".entry")).isFalse();
        assertThat(empty.has("a[href=/applications/new]")).isTrue();
    }

    @Test
    void keepsWhatWasAdded() {
        var address = filledIn("Acme")
                .with("source", "REFERRAL")
                .with("appliedOn", "2026-03-02")
                .with("nextStep", "Write to Ada")
                .with("nextStepOn", "2026-03-20")
                .send()
                .leadsTo();

        var page = visitor.open(address).answers(200);
        assertThat(page.main()).contains("Acme", "Developer", "2 March 2026 Applied · Referral");
        assertThat(page.form(address + "/next-step").value("nextStep")).isEqualTo("Write to Ada");
        assertThat(live().one(".entry").text())
                .isEqualTo(
                        "Acme Developer · Applied · Referral 2 Mar 2026 Next: Write to Ada · 20 March Move to Screening");
    }

    @Test
    void asksForCompanyAndRoleAndKeepsTheRest() {
        var again = filledIn(" ")
                .with("role", "")
                .with("nextStepOn", "2026-03-20")
                .with("link", "ftp://x")
                .send()
                .answers(422);

        assertThat(again.problems())
                .containsExactlyInAnyOrder(
                        "Which company is it?",
                        "Which role is it?",
                        "What is the step for that day?",
                        "This is not a link. A link looks like example.com/jobs");
        assertThat(again.form("/applications").value("nextStepOn")).isEqualTo("2026-03-20");
    }

    @Test
    void movesOnWithOneTapAndBack() {
        var address = add("Acme");

        var moved = live().formOf("Move to Screening")
                .with("stage", "SCREENING")
                .send()
                .follow();

        assertThat(moved.announcement()).isEqualTo("Acme is at the stage “Screening”.");
        assertThat(moved.texts("[aria-pressed=true]")).containsExactly("Screening");
        moved.formOf("Undo").send();
        assertThat(visitor.open(address).texts("[aria-pressed=true]")).containsExactly("Applied");
    }

    @Test
    void keepsBothTextsWhenAnotherTabChangedIt() {
        var address = add("Acme");
        var first = visitor.open(address + "/edit").form(address);
        var second = visitor.open(address + "/edit").form(address);
        first.with("nextStep", "From the first tab")
                .with("stage", "INTERVIEW")
                .with("source", "REFERRAL")
                .send()
                .follow()
                .answers(200);

        var conflict = second.with("nextStep", "From the second tab").send().answers(409);

        assertThat(conflict.form(address).value("nextStep")).isEqualTo("From the second tab");
        assertThat(conflict.texts(".field__saved .words"))
                .containsExactly("Interview", "Referral", "From the first tab");
    }

    @Test
    void keepsBothTextsOfWhatWorkedAndOfTheNextStep() {
        var address = add("Acme");
        move(address, "OFFER");
        keepsBoth(address, address + "/offer", "worked");
        keepsBoth(address, address + "/next-step", "nextStep");
    }

    private void keepsBoth(String address, String action, String field) {
        var first = visitor.open(address).form(action).with(field, "From the first tab");
        var second = visitor.open(address).form(action).with(field, "From the second tab");
        first.send().answers(302);
        first.send().answers(302);

        var conflict = second.send().answers(409);

        assertThat(conflict.form(action).value(field)).isEqualTo("From the second tab");
        assertThat(conflict.texts(".field__saved .words")).containsExactly("From the first tab");
        assertThat(conflict.texts(".problems h2")).hasSize(1);
        conflict.form(action).send().answers(302);
        assertThat(visitor.open(address).form(action).value(field)).isEqualTo("From the second tab");
    }

    @Test
    void keepsWhatWorkedInViewWhenAnotherTabMovedItOn() {
        var address = add("Acme");
        move(address, "OFFER");
        var mine = visitor.open(address).form(address + "/offer").with("worked", "A long text");
        move(address, "FINAL");

        var conflict = mine.send().answers(409);

        assertThat(conflict.form(address + "/offer").value("worked")).isEqualTo("A long text");
    }

    @Test
    void ticksOffAStepAndBringsItBack() {
        var address = filledIn("Acme")
                .with("nextStep", "Write to Ada & Bo?")
                .with("nextStepOn", "2026-03-14")
                .send()
                .leadsTo();
        assertThat(visitor.open("/dashboard").texts(".due__what")).containsExactly("Acme: Write to Ada & Bo?");

        var done = visitor.open(address)
                .form(address + "/next-step")
                .send(address + "/next-step/completion")
                .follow();
        assertThat(done.form(address + "/next-step").value("nextStep")).isEmpty();
        assertThat(visitor.open("/dashboard").has(".due__what")).isFalse();
        var again = done.formOf("Undo").send().follow();

        assertThat(again.form(address + "/next-step").value("nextStep")).isEqualTo("Write to Ada & Bo?");
    }

    @Test
    void bringsAStepBackThatWasTickedOffByMistake() {
        var address = filledIn("Acme")
                .with("nextStep", "Write to Ada & Bo? 50%")
                .with("nextStepOn", "2026-03-14")
                .send()
                .leadsTo();

        var done = visitor.open(address)
                .form(address + "/next-step")
                .send(address + "/next-step/completion")
                .follow();
        var undo = java.net.URI.create(done.one("main form[action*=nextStep=]").attr("action"));
        assertThat(undo.getQuery()).startsWith("nextStep=Write to Ada & Bo? 50%&nextStepOn=2026-03-14&version=");
    }

    @Test
    void isRemovedWithAWayBack() {
        var address = add("Acme");

        var removed = visitor.open(address).form(address + "/removal").send().follow();

        assertThat(removed.announcement()).isEqualTo("Acme is deleted.");
        visitor.open(address).answers(404);
        removed.formOf("Undo").send();
        visitor.open(address).answers(200);
    }

    @Test
    void remembersACompany() {
        var earlier = add("Acme");
        move(earlier, "FINAL");

        var page = filledIn("acme").send().follow();
        assertThat(page.one("a[href=" + earlier + "]").text()).isEqualTo("You met Acme in March 2026: the final round");
        assertThat(filledIn(" ACME ").with("role", "").send().answers(422).has("a[href=" + earlier + "]"))
                .isTrue();
        assertThat(visitor.open("/applications/memory?company=Acme").body()).contains(earlier);
        assertThat(visitor.open("/applications/memory?company=Globex").body().strip())
                .isEmpty();
        var logged = visitor.open("/rejections/new")
                .form("/rejections")
                .with("company", "acme")
                .with("role", "Tester")
                .with("stage", "APPLIED")
                .send()
                .answers(422)
                .form("/rejections")
                .with("separate", "true")
                .send()
                .leadsTo();
        assertThat(visitor.open(logged.replace("/logged", "")).has("a[href=" + earlier + "]"))
                .isTrue();
    }

    @Test
    void countsWhatEachSourceYields() {
        for (var stage : new String[] {"APPLIED", "APPLIED", "SCREENING", "OFFER", "FINAL"}) {
            var address =
                    filledIn("Acme " + stage).with("source", "REFERRAL").send().leadsTo();
            move(address, stage);
        }
        add("Globex");

        var page = live();

        assertThat(page.texts("tbody tr")).containsExactly("Referral 3 of 5 1 of 5", "Source not said 0 of 1 0 of 1");
        assertThat(page.texts("a[href*=source] .bars__value")).containsExactly("3 of 5");
    }

    @Test
    void choosesNoKindOfRoundForThePerson() {
        var address = add("Acme");
        var form = visitor.open(address + "/rounds/new").form(address + "/rounds");

        assertThat(form.value("kind")).isEmpty();
        assertThat(form.send().answers(422).problems()).containsExactly("What sort of round was it?");
        form.with("kind", "PANEL").send().follow().answers(200);
        assertThat(visitor.open(address).main()).contains("Panel");
    }
}
