package app.rebound.support.courage;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Statements;
import app.rebound.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Brave steps as a person plans and takes them. */
@FullStack
class CouragePageTests {

    @Autowired
    Visitor visitor;

    @Autowired
    Statements statements;

    private String add(String title, String expected) {
        visitor.open("/courage/new")
                .form("/courage")
                .with("title", title)
                .with("expected", expected)
                .send()
                .follow();
        return visitor.open("/courage")
                .one(".entry__title a:containsOwn(" + title + ")")
                .attr("href");
    }

    private void take(String step, String before, String after) {
        visitor.open(step)
                .form(step + "/taking")
                .with("before", before)
                .with("after", after)
                .send()
                .follow();
    }

    @Test
    void anIdeaIsTakenWithItsWords() {
        var idea = visitor.open("/courage").one("a[href*=CALL_FOR_FEEDBACK]").attr("href");

        var form = visitor.open(idea).form("/courage");
        assertThat(form.value("title")).isEqualTo("Call and ask for feedback");
        form.with("expected", "7").send().follow();

        assertThat(visitor.open("/courage").main()).contains("Call and ask for feedback", "Expected fear: 7 of 10");
        assertThat(visitor.open("/courage/new?idea=NONSENSE").form("/courage").value("title"))
                .isEmpty();
    }

    @Test
    void theDifferenceIsShownPlainly() {
        var call = add("Call them", "7");
        var tell = add("Tell Kim", "3");

        take(call, "8", "3");
        take(tell, "4", "4");

        assertThat(visitor.open(call).main()).contains("The fear went from 8 before to 3 after.");
        var page = visitor.open("/courage");
        assertThat(page.main()).contains("The fear was smaller afterwards 1 of 2 times.");
        assertThat(page.texts("[aria-labelledby=faced] .fears"))
                .contains("expected 7 before 8 after 3", "expected 3 before 4 after 4");
    }

    @Test
    void nothingButTheDayIsNeeded() {
        var call = add("Call them", "7");

        visitor.open(call).form(call + "/taking").send().follow();

        assertThat(visitor.open(call).main()).contains("Done on 14 March 2026");
        assertThat(visitor.open("/courage").main()).doesNotContain("the fear was smaller");
    }

    @Test
    void aDayThatHasNotComeComesBackWithTheWords() {
        var call = add("Call them", "7");

        var again = visitor.open(call)
                .form(call + "/taking")
                .with("on", "2026-03-16")
                .with("words", "Another day")
                .send()
                .answers(422);

        assertThat(again.problems()).containsExactly("That day has not come yet.");
        assertThat(again.form(call + "/taking").value("words")).isEqualTo("Another day");
    }

    @Test
    void isPutBackOnTheLadder() {
        var call = add("Call them", "7");
        take(call, "8", "3");

        visitor.open(call).form(call + "/taking/removal").send().follow();

        assertThat(visitor.open("/courage").texts("[aria-labelledby=ladder] .entry__title"))
                .containsExactly("Call them");
    }

    @Test
    void isDeletedAndBroughtBack() {
        var call = add("Call them", "7");
        var gone = visitor.open(call).form(call + "/removal").send().follow();
        visitor.open(call).answers(404);

        gone.formOf("Undo").send().follow().answers(200);
    }

    @Test
    void theLadderIsReadInTwoStatementsHoweverLongItIs() {
        add("Ask", "1");
        add("Write", "2");
        take(add("Call them", "7"), "8", "3");
        take(add("Tell Kim", "3"), "4", "4");

        var taken = statements.of(
                () -> assertThat(visitor.open("/courage").texts(".entry")).hasSize(4));

        assertThat(taken).hasSize(2);
    }
}
