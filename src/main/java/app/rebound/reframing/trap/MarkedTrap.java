package app.rebound.reframing.trap;

import org.jspecify.annotations.Nullable;

/**
 * A trap that the person saw in a thought.
 *
 * @param trap a standard one, or null where {@code label} is the person's own
 * @param label the person's own, or null where {@code trap} is set
 * @throws IllegalArgumentException if both or neither are given
 */
public record MarkedTrap(@Nullable Trap trap, @Nullable String label) {

    public MarkedTrap {
        if ((trap == null) == (label == null)) {
            throw new IllegalArgumentException("Either a trap or a label of one's own");
        }
    }

    public static MarkedTrap of(Trap trap) {
        return new MarkedTrap(trap, null);
    }

    public static MarkedTrap own(String label) {
        return new MarkedTrap(null, label);
    }
}
