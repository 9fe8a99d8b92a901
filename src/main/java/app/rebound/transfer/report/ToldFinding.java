package app.rebound.transfer.report;

import java.util.List;

/**
 * A finding as a report tells it.
 *
 * @param sentence what it says
 * @param grade how sure that is, as the end of a message key {@code grade.}
 * @param counts the numbers behind it
 */
public record ToldFinding(String sentence, String grade, List<Count> counts) {

    /** So many of so many. */
    public record Count(String what, int count, int of) {}

    public ToldFinding {
        counts = List.copyOf(counts);
    }
}
