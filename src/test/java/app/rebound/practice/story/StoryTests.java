package app.rebound.practice.story;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.PageForm;
import app.rebound.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Stories as a person writes, tells and prints them. */
@FullStack
class StoryTests {

    @Autowired
    Visitor visitor;

    private PageForm filledIn(String title) {
        return visitor.open("/practice/stories/new")
                .form("/practice/stories")
                .with("title", title)
                .with("situation", "On a Tuesday")
                .with("reflection", "Both were right")
                .with("tags", "Conflict, money");
    }

    private String write(String title) {
        return filledIn(title).send().leadsTo();
    }

    @Test
    void keepsAStoryAndFindsItByItsTag() {
        write("The queue");
        visitor.open("/practice/stories/new")
                .form("/practice/stories")
                .with("title", "Another")
                .send();

        assertThat(visitor.open("/practice/stories").texts(".entry__title")).containsExactly("Another", "The queue");
        assertThat(visitor.open("/practice/stories?tag=conflict").texts(".entry__title"))
                .containsExactly("The queue");
    }

    @Test
    void notesWhereItWasToldAndHowItWent() {
        var story = write("The queue");
        visitor.open(story)
                .form(story + "/tellings")
                .with("place", "Acme")
                .with("went", "MIXED")
                .send()
                .follow();

        assertThat(visitor.open(story).main()).contains("14 March 2026", "so-so", "Acme");
        assertThat(visitor.open("/practice/stories").main()).contains("Told once, last on 14 March 2026.");

        visitor.open(story).formOf("Delete").send().follow();
        assertThat(visitor.open("/practice/stories").main()).contains("Not told yet.");
    }

    @Test
    void doesNotNoteADayThatHasNotCome() {
        var story = write("The queue");

        var again = visitor.open(story)
                .form(story + "/tellings")
                .with("toldOn", "2026-03-15")
                .with("note", "Tomorrow")
                .send()
                .answers(422);

        assertThat(again.problems()).containsExactly("That day has not come yet.");
        assertThat(again.form(story + "/tellings").value("note")).isEqualTo("Tomorrow");
        assertThat(again.has("details[open]")).isTrue();
    }

    @Test
    void printsWhatIsAskedForWithoutWhereItWasTold() {
        write("The queue");
        visitor.open("/practice/stories/new")
                .form("/practice/stories")
                .with("title", "Another")
                .send();

        assertThat(visitor.open("/practice/stories/print").texts(".told h2")).containsExactly("Another", "The queue");
        var page = visitor.open("/practice/stories/print?tag=money");
        assertThat(page.texts(".told h2")).containsExactly("The queue");
        assertThat(page.main()).contains("for: money", "On a Tuesday", "Both were right");
    }

    @Test
    void answersACard() {
        var story = write("The queue");
        var id = story.replace("/practice/stories/", "");
        var card = visitor.open("/practice/cards/new")
                .form("/practice/cards")
                .with("question", "Tell us about a conflict.")
                .with("story", id)
                .send()
                .leadsTo();
        assertThat(visitor.open(card + "/edit").form(card).value("story")).isEqualTo(id);
        assertThat(visitor.open("/practice/cards/due").texts("a[href=" + story + "]"))
                .containsExactly("The queue");

        visitor.open(story).form(story + "/removal").send();

        assertThat(visitor.open("/practice/cards/due").answers(200).main()).doesNotContain("The queue");
    }

    @Test
    void isDeletedAndBroughtBack() {
        var story = write("The queue");
        var gone = visitor.open(story).form(story + "/removal").send().follow();
        assertThat(gone.announcement()).isEqualTo("The queue is deleted.");
        visitor.open(story).answers(404);

        gone.formOf("Undo").send().follow().answers(200);
    }
}
