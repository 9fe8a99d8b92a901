package app.rebound.goal.effect;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;

/**
 * How often the theme of a goal came up before it and since.
 *
 * @param before of the entries until the goal began
 * @param since of the entries since then
 * @param sinceClosing of the entries since it ended, null while it is under way
 * @param sentence what can be said of it: a fact, or a claim that was tested
 * @param grade how sure that is, as the end of a message key {@code grade.}
 * @param missing what would have to be there for it to be tested, null where nothing is missing
 * @param href where the numbers and the entries are shown, null where they are put aside
 */
public record GoalEffect(
        Times before,
        Times since,
        @Nullable Times sinceClosing,
        MessageSourceResolvable sentence,
        String grade,
        @Nullable MessageSourceResolvable missing,
        @Nullable String href) {

    /** So many of so many entries. */
    public record Times(int count, int of) {}
}
