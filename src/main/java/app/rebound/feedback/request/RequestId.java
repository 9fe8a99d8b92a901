package app.rebound.feedback.request;

import app.rebound.platform.journal.Id;
import app.rebound.platform.journal.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a request for feedback. */
@Embeddable
public record RequestId(UUID value) implements Id {

    /** A new one. */
    public static RequestId next() {
        return new RequestId(Ids.next());
    }

    /**
     * Reads one that came from outside.
     *
     * @throws IllegalArgumentException if it is not the text of an id
     */
    public static RequestId of(String text) {
        return new RequestId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
