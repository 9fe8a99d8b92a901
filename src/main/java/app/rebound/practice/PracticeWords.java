package app.rebound.practice;

import static app.rebound.search.Written.at;

import app.rebound.platform.removal.Removable;
import app.rebound.search.FoundKind;
import app.rebound.search.WordsPlace;
import app.rebound.search.WordsSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets cards, stories and mock interviews be found. */
@Component
class PracticeWords implements WordsSource {

    @Override
    public List<WordsPlace> places() {
        return List.of(cards(), stories(), mocks());
    }

    private static WordsPlace cards() {
        return WordsPlace.of(FoundKind.CARD)
                .in("PracticeCard", "id")
                .removedAs(Removable.CARD)
                .read(
                        """
                        select c.id.value, c.addedOn, c.question, c.notes, c.keyPoints, c.tags from PracticeCard c where""",
                        "c.id.value",
                        row -> at(FoundKind.CARD, row.id(0), "/practice/cards/" + row.id(0))
                                .on(row.day(1))
                                .called(row.text(2))
                                .saying(row.texts(3)));
    }

    private static WordsPlace stories() {
        return WordsPlace.of(FoundKind.STORY)
                .in("Story", "id")
                .in("StoryTelling", "story")
                .removedAs(Removable.STORY)
                .read(
                        """
                        select s.id.value, s.title, s.situation, s.task, s.action, s.result, s.reflection, s.tags
                        from Story s where""",
                        "s.id.value",
                        row -> at(FoundKind.STORY, row.id(0), "/practice/stories/" + row.id(0))
                                .called(row.text(1))
                                .saying(row.texts(2)))
                .and(
                        "select t.story.id.value, t.place, t.note from StoryTelling t where",
                        "t.story.id.value",
                        "t.toldOn, t.id");
    }

    private static WordsPlace mocks() {
        return WordsPlace.of(FoundKind.MOCK)
                .in("MockInterview", "id")
                .in("MockQuestion", "mock")
                .removedAs(Removable.MOCK)
                .read(
                        "select m.id.value, m.heldOn, m.note from MockInterview m where",
                        "m.id.value",
                        row -> at(FoundKind.MOCK, row.id(0), "/practice/mock/" + row.id(0))
                                .on(row.day(1))
                                .saying(row.texts(2)))
                .and(
                        "select q.mock.id.value, q.text, q.note from MockQuestion q where",
                        "q.mock.id.value",
                        "q.place, q.id");
    }
}
