package app.rebound.compass.page;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.Page;
import app.rebound.PageForm;
import app.rebound.Visitor;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.log.RejectionLog;
import app.rebound.rejection.reflection.ReflectionJournal;
import app.rebound.rejection.reflection.ReflectionText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The compass as a person writes it and holds applications against it. */
@FullStack
class CompassPageTests {

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    RejectionJournal rejections;

    @Autowired
    RejectionLog rejectionLog;

    @Autowired
    ReflectionJournal reflections;

    private PageForm form(String address) {
        return visitor.open(address).form(address);
    }

    private List<String> values() {
        return visitor.open("/compass").texts(".ranked__one strong");
    }

    private void chooseThree() {
        form("/compass/values")
                .tick("add", "HONESTY")
                .tick("add", "CALM")
                .with("lines[0].words", "A door that shuts")
                .send()
                .answers(302);
    }

    private String line(String name) {
        return visitor.open("/compass/values").html().select(".rank").stream()
                .filter(rank -> rank.text().contains(name))
                .findFirst()
                .orElseThrow()
                .id()
                .replace("line-", "");
    }

    private RejectionId entry() {
        return journals.as(
                journals.ofLocalAccount(), () -> aRejection().at("Acme").logIn(rejectionLog));
    }

    private String application(RejectionId entry) {
        return journals.as(
                journals.ofLocalAccount(),
                () -> rejections.get(entry).applicationId().toString());
    }

    @Test
    void anEmptyCompassOffersEveryPartAndAsksForNone() {
        var page = visitor.open("/compass").answers(200);

        assertThat(page.main()).contains("One line is enough for today");
        assertThat(page.has("a[href='/compass/values'], a[href='/compass/circles']"))
                .isTrue();
        assertThat(page.has("svg.circles__drawing")).isFalse();
        form("/compass/goals").send().answers(302);
        assertThat(visitor.open("/compass").main()).contains("One line is enough for today");
    }

    @Test
    void valuesAreChosenNamedAndPutInOrderWithoutLosingAWord() {
        chooseThree();
        assertThat(values()).containsExactly("A door that shuts", "Honesty", "Calm");

        var moved = form("/compass/values")
                .with("lines[1].note", "To hear it early")
                .with("up", line("Honesty"))
                .send()
                .follow();

        assertThat(moved.html().select(".rank textarea").get(0).text()).isEqualTo("To hear it early");
        assertThat(values()).containsExactly("Honesty", "A door that shuts", "Calm");
        form("/compass/values").with("down", line("Honesty")).send();
        assertThat(values()).containsExactly("A door that shuts", "Honesty", "Calm");
    }

    @Test
    void takesALineOutWithAWayBack() {
        chooseThree();
        form("/compass/values").with("lines[1].note", "To hear it early").send();

        var page =
                form("/compass/values").with("takeOut", line("Honesty")).send().follow();
        assertThat(values()).doesNotContain("Honesty");
        page.formOf("Undo").send();

        assertThat(visitor.open("/compass").main()).contains("Honesty To hear it early");
    }

    @Test
    void whatAButtonAsksForIsDoneOnceHoweverOftenItIsPressed() {
        chooseThree();
        var up = form("/compass/values").with("up", line("Calm"));
        up.send().answers(302);
        up.send().answers(302);
        assertThat(values()).containsExactly("A door that shuts", "Calm", "Honesty");

        var out = form("/compass/values").with("lines[2].note", "Said late").with("takeOut", line("Honesty"));
        out.send().answers(302);
        var page = out.send().follow();

        assertThat(values()).containsExactly("A door that shuts", "Calm");
        page.formOf("Undo").send().answers(302);
        assertThat(visitor.open("/compass").main()).contains("Honesty Said late");
    }

    @Test
    void aFormSentTwiceIsOneSetOfLines() {
        var form = form("/compass/values").tick("add", "HONESTY").with("lines[0].words", "A door that shuts");
        form.send().answers(302);
        form.send().answers(302);

        assertThat(values()).containsExactly("A door that shuts", "Honesty");
    }

    @Test
    void twoTabsKeepBothTexts() {
        form("/compass/goals").with("lines[0].words", "Teach").send();
        var mine = form("/compass/goals");
        var other = form("/compass/goals");
        other.with("lines[0].words", "Teach children")
                .with("lines[1].words", "Less travel")
                .send();

        var page = mine.with("lines[0].words", "Teach adults").send().answers(409);

        assertThat(page.main()).contains("This was changed since you opened it", "Teach children");
        assertThat(page.html().select("input[type=text]").eachAttr("value")).contains("Teach adults", "Less travel");
        page.form("/compass/goals").send().answers(302);
        assertThat(visitor.open("/compass").main()).contains("Teach adults", "Less travel");
    }

    @Test
    void whatIsTooLongComesBackWithEverythingElse() {
        var page = form("/compass/deal-breakers")
                .with("lines[0].words", "x".repeat(301))
                .with("lines[1].words", "Weekends")
                .send()
                .answers(422);

        assertThat(page.problems()).hasSize(1);
        assertThat(page.html().select("input[type=text]").eachAttr("value")).contains("Weekends");
    }

    @Test
    void anOverlapIsWhatThePersonTicked() {
        form("/compass/circles")
                .with("lines[0].words", "Explaining things")
                .tick("lines[0].also", "GOOD_AT")
                .tick("lines[0].also", "PAID")
                .with("lines[2].words", "Listening")
                .send();

        var page = visitor.open("/compass");

        assertThat(page.texts(".circles__count")).containsExactly("1", "1");
        assertThat(page.texts(".overlap"))
                .containsExactly(
                        "What I love What I am good at What I can be paid for Explaining things",
                        "What I am good at Listening");
        assertThat(visitor.open("/compass/circles").html().select("input[checked]"))
                .hasSize(2);
    }

    @Test
    void showsTheFitThatAnotherTabChose() {
        var fit = "/applications/%s/fit".formatted(application(RejectionId.of(entry().toString())));
        var second = visitor.open(fit).form(fit).with("fit", "FITS");
        visitor.open(fit).form(fit).with("fit", "PARTLY").send().answers(302);

        var conflict = second.send().answers(409);

        assertThat(conflict.form(fit).value("fit")).isEqualTo("FITS");
        assertThat(conflict.texts(".field__saved .words")).containsExactly("The role fits partly");
    }

    @Test
    void anEntryOffersTheCompassOnceThereIsOneAndShowsWhatWasSaid() {
        var entry = "/rejections/" + entry();
        var fit = "/applications/%s/fit".formatted(application(RejectionId.of(entry.substring(12))));
        assertThat(visitor.open(entry).has("a[href='%s']".formatted(fit))).isFalse();
        chooseThree();
        assertThat(visitor.open(entry).texts("aside a[href='%s']".formatted(fit)))
                .containsExactly("Compare with compass");

        var page = visitor.open(fit)
                .form(fit)
                .with("fit", "NOT")
                .tick("touches", line("Honesty"))
                .with("note", "They laughed about it")
                .send()
                .follow()
                .follow();

        assertThat(page.announcement()).isEqualTo("The comparison is saved.");
        assertThat(page.texts(".timeline h3")).contains("Compared with compass");
        assertThat(page.main()).contains("The role does not fit", "They laughed about it", "What matters here Honesty");
        assertThat(page.has("aside a[href='%s']".formatted(fit))).isFalse();
        assertThat(visitor.open("/compass/applications?show=held").texts(".entry__title"))
                .containsExactly("Acme");
        assertThat(visitor.open("/compass").main()).contains("1 does not");
    }

    @Test
    void whatWasLearnedGathersWithTheWayToItsEntry() {
        var entry = entry();
        journals.as(
                journals.ofLocalAccount(),
                () -> reflections.save(
                        entry,
                        null,
                        new ReflectionText(null, null, null, null, "Smaller places", "Stories, not facts", "No", null),
                        List.of(),
                        Map.of()));

        for (Page page : List.of(visitor.open("/compass"), visitor.open("/compass/learned"))) {
            assertThat(page.main()).contains("Smaller places", "Stories, not facts", "Was it the right role? No");
            assertThat(page.has(".learned a[href='/rejections/%s']".formatted(entry)))
                    .isTrue();
        }
    }
}
