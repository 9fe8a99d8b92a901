package app.rebound.strength.card;

import app.rebound.platform.journal.Stored;
import app.rebound.practice.story.StoryDetails;
import app.rebound.practice.story.StoryId;
import app.rebound.strength.StrengthLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person reads before an interview.
 *
 * @param strengths at most three
 * @param story one to tell
 * @param thought a balanced thought
 */
record ConfidenceCard(
        List<StrengthLine> strengths,
        @Nullable Stored<StoryId, StoryDetails> story,
        CardThought.@Nullable Balanced thought) {

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        return strengths.isEmpty() && story == null && thought == null;
    }
}
