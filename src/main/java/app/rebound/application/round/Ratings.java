package app.rebound.application.round;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How a round felt to the person, each from 1 (hard) to 5 (easy, strong), all optional.
 *
 * @param prepared how prepared they were
 * @param answers their answers
 * @param knowledge what they knew
 * @param bodyLanguage how they carried themselves
 * @param demeanour how calm and present they were
 * @param rapport how the conversation flowed
 */
@Embeddable
public record Ratings(
        @Nullable Short prepared,
        @Nullable Short answers,
        @Nullable Short knowledge,
        @Nullable Short bodyLanguage,
        @Nullable Short demeanour,
        @Nullable Short rapport) {

    /** Nothing rated. */
    public static final Ratings NONE = new Ratings(null, null, null, null, null, null);

    /** Whether one of them is there. */
    public boolean isRated() {
        return !equals(NONE);
    }
}
