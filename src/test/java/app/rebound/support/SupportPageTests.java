package app.rebound.support;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Page;
import app.rebound.Statements;
import app.rebound.TestClock;
import app.rebound.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People to lean on, as a person keeps them and reaches out. */
@FullStack
class SupportPageTests {

    @Autowired
    Visitor visitor;

    @Autowired
    Statements statements;

    @Autowired
    TestClock clock;

    /** Adds someone, and answers the address of their page. */
    private String add(String name) {
        visitor.open("/support/new")
                .form("/support")
                .with("name", name)
                .tick("ways", "LISTENS")
                .tick("ways", "GETS_ME_OUT")
                .with("ownWay", "makes me laugh")
                .with("phone", "+44 20 7946 0000")
                .with("mail", "kim@example.org")
                .send()
                .follow();
        return visitor.open("/support")
                .one(".entry__title a:containsOwn(" + name + ")")
                .attr("href");
    }

    private Page reachOut(String address) {
        return visitor.open(address).form(address + "/contacts").send().follow();
    }

    @Test
    void anEmptyListSaysWhatItIsFor() {
        var page = visitor.open("/support").answers(200);

        assertThat(page.main()).contains("Who would you like to have near on a hard day?", "Add a person");
    }

    @Test
    void showsHowTheyHelpAndHowToReachThem() {
        var address = add("Kim");

        var list = visitor.open("/support");
        assertThat(list.texts(".entry .chip")).containsExactly("Listens", "Gets me out", "makes me laugh");
        assertThat(list.has(".entry a[href='tel:%2B442079460000']")).isTrue();
        assertThat(list.has(".entry a[href='mailto:kim@example.org']")).isTrue();
        assertThat(list.main()).contains("No day noted yet");
        assertThat(visitor.open(address).main()).contains("+44 20 7946 0000", "kim@example.org");
    }

    @Test
    void aNameIsEnoughAndIsNeeded() {
        var again = visitor.open("/support/new")
                .form("/support")
                .with("ownWay", "listens at night")
                .send()
                .answers(422);

        assertThat(again.problems()).containsExactly("Who would you like to add? What you call them is enough.");
        assertThat(again.form("/support").value("ownWay")).isEqualTo("listens at night");
    }

    @Test
    void reachingOutIsOneTapAndOneTapBack() {
        var address = add("Kim");

        var noted = reachOut(address);

        assertThat(noted.announcement()).contains("Noted.");
        assertThat(noted.main()).contains("Last spoke on 14 March 2026", "How did it go?");
        noted.formOf("Undo").send().follow();
        assertThat(visitor.open(address).main()).contains("No day noted yet");
    }

    @Test
    void asksTheNextDayUnderTodayHowItWas() {
        reachOut(add("Kim"));
        clock.advance(Duration.ofDays(1));
        var dashboard = visitor.open("/dashboard");
        assertThat(dashboard.main())
                .contains("You reached out to Kim on 14 March. If you would like to say: how did it go?");
        var address = dashboard.one("a[href*=/contacts/]").attr("href");

        visitor.open(address).form(address).with("words", "We laughed").send().follow();

        assertThat(visitor.open("/dashboard").main()).doesNotContain("You reached out to");
        assertThat(visitor.open(address.replaceFirst("/contacts/.*", "")).main())
                .contains("We laughed");
    }

    @Test
    void oneLineUnderTodaySuggestsSomeoneAfterAHardEntryAndCanBeLeft() {
        add("Kim");
        visitor.open("/rejections/new")
                .form("/rejections")
                .with("company", "Acme")
                .with("role", "Developer")
                .with("stage", "FINAL")
                .tick("feelings.felt", "hopeless")
                .with("feelings.strength[hopeless]", "9")
                .send();

        var dashboard = visitor.open("/dashboard");
        assertThat(dashboard.main()).contains("That was hard. Would Kim be good to talk to?");
        var item = visitor.open("/today")
                .one("form[action*='/today/lean-on']")
                .attr("action")
                .replaceFirst("/[a-z]+$", "");
        visitor.post(item + "/dismissal", Map.of()).follow();

        assertThat(visitor.open("/dashboard").main()).doesNotContain("That was hard");
    }

    @Test
    void keepsBothTextsWhenAnotherTabChangedThem() {
        var address = add("Kim");
        var first = visitor.open(address + "/edit").form(address);
        var second = visitor.open(address + "/edit").form(address);
        first.with("other", "On Thursdays").tick("ways", "PRACTICAL").send().follow();

        var conflict = second.with("other", "On Fridays").send().answers(409);

        assertThat(conflict.form(address).value("other")).isEqualTo("On Fridays");
        assertThat(conflict.texts(".field__saved .words"))
                .containsExactly("Listens, Gets me out, Helps with practical things", "On Thursdays");
        first.without("ways").with("version", conflict.form(address).value("version"));
        first.send().follow();
        assertThat(second.send().answers(409).texts(".field__saved .words")).containsExactly("–", "On Thursdays");
    }

    @Test
    void isTakenOffTheListAndBroughtBack() {
        var address = add("Kim");
        var gone = visitor.open(address).form(address + "/removal").send().follow();
        assertThat(gone.announcement()).contains("Kim is deleted.");
        visitor.open(address).answers(404);

        gone.formOf("Undo").send().follow().answers(200);
    }

    @Test
    void doesNotNoteADayThatHasNotCome() {
        reachOut(add("Kim"));
        var address = visitor.open(
                        visitor.open("/support").one(".entry__title a").attr("href"))
                .one("a[href*=/contacts/]")
                .attr("href");

        var again = visitor.open(address)
                .form(address)
                .with("on", "2026-03-16")
                .with("words", "Another day")
                .send()
                .answers(422);

        assertThat(again.problems()).containsExactly("That day has not come yet.");
        assertThat(again.form(address).value("words")).isEqualTo("Another day");
    }

    @Test
    void theListIsReadInOneStatementHoweverLongItIs() {
        for (var name : List.of("Kim", "Ben", "Lou", "Ada")) {
            reachOut(add(name));
        }

        var taken = statements.of(
                () -> assertThat(visitor.open("/support").texts(".entry")).hasSize(4));

        assertThat(taken).hasSize(1);
    }
}
