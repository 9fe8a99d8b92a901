package app.rebound.feedback;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A piece of feedback.
 *
 * @param text word for word
 * @param fromWhom who gave it
 * @param receivedOn the day it came
 * @param channel how it came
 * @param useful whether the person finds it useful, null while they have not said
 * @param didWithIt what they did with it
 */
public record NoteDetails(
        String text,
        @Nullable String fromWhom,
        LocalDate receivedOn,
        Channel channel,
        @Nullable Boolean useful,
        @Nullable String didWithIt) {

    public NoteDetails {
        Objects.requireNonNull(text);
        Objects.requireNonNull(receivedOn);
        Objects.requireNonNull(channel);
    }
}
