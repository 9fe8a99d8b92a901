package app.rebound.strength.card;

import app.rebound.practice.story.StoryId;
import app.rebound.strength.StrengthId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the person wants on the card. What they leave open is chosen for them.
 *
 * @param strengths at most three
 * @param withStory whether there is to be a story
 * @param story which one; null leaves it open
 * @param withThought whether there is to be a balanced thought
 * @param thought which one; null leaves it open
 */
public record CardChoice(
        List<StrengthId> strengths,
        boolean withStory,
        @Nullable StoryId story,
        boolean withThought,
        @Nullable UUID thought) {

    /** All of it is left open. */
    public static final CardChoice OPEN = new CardChoice(List.of(), true, null, true, null);

    /** Strengths on a card. */
    static final int STRENGTHS = 3;

    public CardChoice {
        strengths = strengths.stream().distinct().limit(STRENGTHS).toList();
    }
}
