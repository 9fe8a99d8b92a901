package app.rebound.resilience.strength.card;

import java.util.List;
import java.util.UUID;

/** Implemented by whatever keeps balanced thoughts; without one, the confidence card has no such part. */
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
