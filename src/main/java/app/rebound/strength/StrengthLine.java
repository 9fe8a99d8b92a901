package app.rebound.strength;

import app.rebound.feedback.NoteId;
import app.rebound.practice.Tags;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A strength in the list and on the confidence card.
 *
 * @param roles for which sort of role, as they are stored
 * @param note the feedback it comes from
 */
public record StrengthLine(
        StrengthId id,
        String title,
        @Nullable String evidence,
        @Nullable LocalDate shownOn,
        String roles,
        @Nullable String saidBy,
        @Nullable NoteId note) {

    /** The sorts of role it is for; none is for any. */
    public List<String> roleNames() {
        return Tags.of(roles).names();
    }
}
