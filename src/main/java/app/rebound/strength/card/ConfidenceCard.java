package app.rebound.strength.card;

import app.rebound.practice.story.StoredStory;
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
        List<StrengthLine> strengths, @Nullable StoredStory story, CardThought.@Nullable Balanced thought) {

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        return strengths.isEmpty() && story == null && thought == null;
    }
}
