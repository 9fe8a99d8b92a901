package app.rebound.platform.journal;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Mints ids in code, so that an entity has its identity before it is saved. */
public final class Ids {

    private Ids() {}

    /** A version 7 UUID: later ids sort after earlier ones, so rows of one day keep the order they were written in. */
    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    /**
     * Reads an id that came from outside.
     *
     * @throws IllegalArgumentException if it is not the canonical text of a UUID
     */
    public static UUID parse(String text) {
        var id = UUID.fromString(text);
        if (!id.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("Not an id");
        }
        return id;
    }
}
