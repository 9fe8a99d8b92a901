package app.rebound.practice.story;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.JpaSlice;
import app.rebound.Statements;
import app.rebound.TestClock;
import app.rebound.application.round.Went;
import app.rebound.platform.journal.Stored;
import app.rebound.practice.Tags;
import app.rebound.practice.card.CardDetails;
import app.rebound.practice.card.CardId;
import app.rebound.practice.card.CardJournal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Stories as they are stored. */
@JpaSlice
class StoryJournalTests {

    @Autowired
    StoryJournal stories;

    @Autowired
    CardJournal cards;

    @Autowired
    Statements statements;

    private StoryId story(String title, String tags) {
        var id = StoryId.next();
        stories.add(id, new StoryDetails(title, null, null, null, null, null, Tags.of(tags), List.of()));
        return id;
    }

    @Test
    void areListedByTitleAndByTag() {
        var queue = story("the queue", "conflict, money");
        story("Another", null);
        stories.tell(queue, new StoryDetails.Telling(null, TestClock.TODAY.minusDays(3), "Acme", Went.WELL, null));
        stories.tell(queue, new StoryDetails.Telling(null, TestClock.TODAY, null, null, null));

        assertThat(stories.titles()).extracting(StorySummary::title).containsExactly("Another", "the queue");
        assertThat(stories.whole("Money", 10)).extracting(Stored::id).containsExactly(queue);
        var line = stories.stories("conflict", 1, 20).getContent().get(0);
        assertThat(line.told()).isEqualTo(2);
        assertThat(line.lastTold()).isEqualTo(TestClock.TODAY);
        assertThat(stories.stories("con", 1, 20)).isEmpty();
    }

    @Test
    void manyAreReadWithAllTheirWordsInAsManyStatementsAsTwo() {
        for (int i = 0; i < 2; i++) {
            told("Story " + i);
        }
        var whole = statements.of(() -> stories.whole(null, 10)).size();
        var leastTold = statements.of(() -> stories.leastTold(10)).size();
        for (int i = 2; i < 9; i++) {
            told("Story " + i);
        }

        assertThat(statements.of(() -> assertThat(stories.whole(null, 10)).hasSize(9)))
                .hasSize(whole);
        assertThat(statements.of(() -> assertThat(stories.leastTold(10)).hasSize(9)))
                .hasSize(leastTold);
    }

    private void told(String title) {
        stories.tell(story(title, null), new StoryDetails.Telling(null, TestClock.TODAY, "Acme", Went.WELL, null));
    }

    @Test
    void answerACardAsLongAsTheyAreThere() {
        var story = story("The queue", null);
        var card = CardId.next();
        cards.add(card, new CardDetails("Why?", null, null, Tags.NONE, null, story));
        assertThat(stories.titled(cards.get(card).details().story())).isNotNull();

        stories.remove(story);

        assertThat(stories.titled(cards.get(card).details().story())).isNull();
        var other = CardId.next();
        cards.add(other, new CardDetails("Why now?", null, null, Tags.NONE, null, StoryId.next()));
        assertThat(cards.get(other).details().story()).isNull();
    }
}
