package app.rebound.rejection;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the person heard.
 *
 * @param heardOn the day
 * @param heardBy the way
 * @param note in their own words
 */
public record RejectionDetails(
        LocalDate heardOn,
        @Nullable HeardBy heardBy,
        @Nullable String note) implements OwnWords {

    public RejectionDetails {
        Objects.requireNonNull(heardOn);
    }

    @Override
    public List<String> ownWords() {
        return note == null ? List.of() : List.of(note);
    }
}
