package app.rebound.feedback.request;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person asked.
 *
 * @param askedBy the way
 * @param whom who was asked
 * @param address where a mail went
 * @param message in which words
 */
public record RequestDetails(
        AskedBy askedBy,
        @Nullable String whom,
        @Nullable String address,
        @Nullable String message) {

    public RequestDetails {
        Objects.requireNonNull(askedBy);
    }
}
