package app.rebound.strength.card;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.practice.story.StoryId;
import app.rebound.practice.story.StorySummary;
import app.rebound.strength.StrengthId;
import app.rebound.strength.StrengthLine;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is on a card: what was chosen and is still there, then what fits best. */
class ChoosingTests {

    private static final StrengthLine PATIENCE = strength("Patience");
    private static final StrengthLine DETAIL = strength("An eye for detail");
    private static final StrengthLine CALM = strength("Calm");
    private static final StrengthLine HUMOUR = strength("Humour");
    private static final List<StrengthLine> ALL = List.of(PATIENCE, DETAIL, CALM, HUMOUR);

    private static final StorySummary OUTAGE = story("The outage", ",on call,", 0);
    private static final StorySummary QUARREL = story("A quarrel about tests", ",conflict,", 3);
    private static final StorySummary MIGRATION = story("Moving the platform", ",project,", 1);
    private static final List<StorySummary> STORIES = List.of(OUTAGE, QUARREL, MIGRATION);

    private static StrengthLine strength(String title) {
        return new StrengthLine(StrengthId.next(), title, null, null, "", null, null);
    }

    private static StorySummary story(String title, String tags, long told) {
        return new StorySummary(StoryId.next(), title, tags, told, null);
    }

    private static CardChoice strengths(StrengthId... ids) {
        return new CardChoice(List.of(ids), true, null, true, null);
    }

    private static CardChoice story(boolean with, StoryId id) {
        return new CardChoice(List.of(), with, id, true, null);
    }

    @Test
    void threeStrengthsAreThoseThatFitBest() {
        assertThat(Choosing.strengths(ALL, CardChoice.OPEN)).containsExactly(PATIENCE, DETAIL, CALM);
    }

    @Test
    void whatWasChosenComesFirstAndTheRestIsFilled() {
        assertThat(Choosing.strengths(ALL, strengths(HUMOUR.id(), DETAIL.id())))
                .containsExactly(HUMOUR, DETAIL, PATIENCE);
    }

    @Test
    void whatIsNoLongerThereLeavesItsPlaceToAnother() {
        assertThat(Choosing.strengths(ALL, strengths(StrengthId.next(), CALM.id())))
                .containsExactly(CALM, PATIENCE, DETAIL);
        assertThat(Choosing.strengths(List.of(), strengths(CALM.id()))).isEmpty();
    }

    @Test
    void theStoryIsTheOneThatFitsTheRole() {
        assertThat(Choosing.story(STORIES, CardChoice.OPEN, "Platform engineer"))
                .contains(MIGRATION);
    }

    @Test
    void withoutAFitItIsTheOneThatWasToldMost() {
        assertThat(Choosing.story(STORIES, CardChoice.OPEN, "Gardener")).contains(QUARREL);
        assertThat(Choosing.story(STORIES, CardChoice.OPEN, null)).contains(QUARREL);
    }

    @Test
    void theStoryThatWasChosenIsShownAsLongAsItIsThere() {
        assertThat(Choosing.story(STORIES, story(true, OUTAGE.id()), "Platform engineer"))
                .contains(OUTAGE);
        assertThat(Choosing.story(STORIES, story(true, StoryId.next()), "Platform engineer"))
                .contains(MIGRATION);
    }

    @Test
    void noStoryIsNoStory() {
        assertThat(Choosing.story(STORIES, story(false, null), "Platform engineer"))
                .isEmpty();
    }

    @Test
    void theThoughtIsTheOneThatWasChosenOrElseTheFirst() {
        var first = new CardThought.Balanced(UUID.randomUUID(), "One no is one no");
        var second = new CardThought.Balanced(UUID.randomUUID(), "I have done this before");
        var all = List.of(first, second);

        assertThat(Choosing.thought(all, CardChoice.OPEN)).contains(first);
        assertThat(Choosing.thought(all, new CardChoice(List.of(), true, null, true, second.id())))
                .contains(second);
        assertThat(Choosing.thought(all, new CardChoice(List.of(), true, null, false, null)))
                .isEmpty();
        assertThat(Choosing.thought(List.of(), CardChoice.OPEN)).isEmpty();
    }
}
