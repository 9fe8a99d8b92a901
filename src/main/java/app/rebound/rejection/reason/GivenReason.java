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
 * @param control in whose hands it was, as the person sees it
 * @throws IllegalArgumentException if both or neither of reason and label are given
 */
public record GivenReason(
        SaidBy saidBy,
        @Nullable Reason reason,
        @Nullable String label,
        @Nullable String details,
        Control control) {

    public GivenReason {
        Objects.requireNonNull(saidBy);
        Objects.requireNonNull(control);
        if ((reason == null) == (label == null)) {
            throw new IllegalArgumentException("Either a reason or an own label");
        }
    }
}
