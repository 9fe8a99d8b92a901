package app.rebound.strength.card;

import java.util.List;
import java.util.UUID;

/** Implemented where balanced thoughts are kept. */
public interface CardThought {

    /** Balanced thoughts of the current journal, the one to show first if the person has not chosen. */
    List<Balanced> balanced(int most);

    /**
     * A balanced thought.
     *
     * @param id stays the same as long as it is there
     * @param words the person's own
     */
    record Balanced(UUID id, String words) {}
}
