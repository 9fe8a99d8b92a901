package app.rebound.practice.mock;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Page;
import app.rebound.Visitor;
import app.rebound.practice.source.StarterGroup;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A mock interview from its first question to what is kept of it. */
@FullStack
class MockTests {

    @Autowired
    Visitor visitor;

    private String begin(MockKind kind, int length) {
        return visitor.open("/practice/mock/new")
                .form("/practice/mock")
                .with("kind", kind)
                .with("length", length)
                .send()
                .leadsTo();
    }

    private Page question(String mock) {
        return visitor.open(mock).follow().answers(200);
    }

    private static Page answer(Page question, String note) {
        return question.form(question.one("form.form").attr("action"))
                .with("note", note)
                .send();
    }

    @Test
    void asksOneQuestionAfterTheOtherAndKeepsTheRating() {
        var mock = begin(MockKind.SCREENING, 3);
        var first = question(mock);
        assertThat(first.main()).contains("Question 1 of 3", "Tell me a little about yourself.");
        answer(first, "Too long");
        answer(question(mock), "");
        var last = question(mock);
        assertThat(last.main()).contains("Question 3 of 3", "What would you like to ask us?");

        var rating = answer(last, "Two of them").follow();
        var kept = rating.form(mock + "/rating")
                .with("structure", "4")
                .with("note", "Breathe first")
                .send()
                .follow();

        assertThat(kept.announcement()).isEqualTo("The mock interview is saved.");
        assertThat(kept.main()).contains("First call", "Too long", "Two of them", "4 of 5", "Breathe first");
        assertThat(visitor.open("/practice/mock").main()).contains("First call").doesNotContain("to continue");
    }

    @Test
    void goesOnWhereItStopped() {
        var mock = begin(MockKind.BEHAVIOURAL, 5);
        answer(question(mock), "One");
        assertThat(visitor.open("/practice/mock").main()).contains("to continue");

        assertThat(question(mock).main()).contains("Question 2 of 5");

        var stopped = question(mock)
                .form(question(mock).one("form.form").attr("action"))
                .with("note", "Half of it")
                .tick("stop", "true")
                .send();
        assertThat(stopped.leadsTo()).isEqualTo(mock + "/rating");
        assertThat(question(mock).main()).contains("Question 3 of 5");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STRUGGLED")
    void hasAsManyQuestionsAsAskedForAndEachOnce(MockKind kind) {
        visitor.post("/practice/starters", Map.of());
        var mock = begin(kind, 8);
        question(mock)
                .form(question(mock).one("form.form").attr("action"))
                .tick("stop", "true")
                .send();
        var kept = visitor.open(mock + "/rating").form(mock + "/rating").send().follow();

        var questions = kept.texts("section ol p:first-child");

        assertThat(questions).doesNotHaveDuplicates().hasSize(kind == MockKind.TECHNICAL ? 7 : 8);
        if (kind.groups().contains(StarterGroup.CLOSING)) {
            assertThat(questions).last().isEqualTo("What would you like to ask us?");
        }
    }

    @Test
    void saysSoWhenThereAreNoQuestionsOfAKind() {
        var page = visitor.open("/practice/mock/new")
                .form("/practice/mock")
                .with("kind", MockKind.STRUGGLED)
                .send()
                .answers(422);

        assertThat(page.problems())
                .containsExactly("There are no questions of this kind yet. Please choose another kind.");
    }

    @Test
    void refusesARatingThatIsNone() {
        var mock = begin(MockKind.MIXED, 3);

        var again = visitor.open(mock + "/rating")
                .form(mock + "/rating")
                .forge("answers", "6")
                .send()
                .answers(422);

        assertThat(again.problems()).containsExactly("A rating goes from 1 to 5.");
        assertThat(visitor.open("/practice/mock/new")
                        .form("/practice/mock")
                        .forge("length", "5000")
                        .send()
                        .status())
                .isEqualTo(422);
    }

    @Test
    void isDeletedAndBroughtBack() {
        var mock = begin(MockKind.MIXED, 3);
        visitor.open(mock + "/rating").form(mock + "/rating").send();

        var gone = visitor.open(mock).form(mock + "/removal").send().follow();
        assertThat(gone.has(".entry")).isFalse();

        assertThat(gone.formOf("Undo").send().follow().texts(".entry")).hasSize(1);
    }
}
