package app.rebound.rejection.reason;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reason as one side gave it.
 *
 * @param saidBy whose view it is
 * @param reason one of the nine, or null where {@code label} is the person's own
 * @param label the person's own label, or null where {@code reason} is set
 * @param details in more words
 * @param control of what kind it was, where the person has said so
 * @throws IllegalArgumentException if both or neither of reason and label are given
 */
public record GivenReason(
        SaidBy saidBy,
        @Nullable Reason reason,
        @Nullable String label,
        @Nullable String details,
        @Nullable Control control) {

    public GivenReason {
        Objects.requireNonNull(saidBy);
        if ((reason == null) == (label == null)) {
            throw new IllegalArgumentException("Either a reason or an own label");
        }
    }

    /** Whether the person may be able to work on it: as they say, or else as it usually is; of an own label only they know. */
    public boolean maybeMine() {
        var kind = control != null || reason == null ? control : reason.usualControl();
        return kind == null || kind == Control.MINE;
    }
}
