package app.rebound.practice.mock;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How a mock interview felt to the person, each from 1 (hard) to 5 (easy, strong), all optional. The same as of a real
 * round, and besides whether the answers had a thread.
 *
 * @param answers their answers
 * @param structure how clear the thread of the answers was
 * @param knowledge what they knew
 * @param bodyLanguage how they carried themselves
 * @param demeanour how calm and present they were
 * @param rapport how the conversation flowed
 */
@Embeddable
public record Rubric(
        @Nullable Short answers,
        @Nullable Short structure,
        @Nullable Short knowledge,
        @Nullable Short bodyLanguage,
        @Nullable Short demeanour,
        @Nullable Short rapport) {

    /** Nothing rated. */
    public static final Rubric NONE = new Rubric(null, null, null, null, null, null);
}
