package app.rebound.rejection.list;

import app.rebound.rejection.feeling.EntryFeelings;
import app.rebound.rejection.feeling.FeltChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line of the list says beside employer and role.
 *
 * @param felt the strongest feelings
 * @param line the first line of what was written
 * @param reflected whether there is a reflection
 * @param marks what else is there, as message keys
 */
record RejectionRow(List<FeltChange> felt, @Nullable String line, boolean reflected, List<String> marks) {

    private static final int MOST_FEELINGS = 3;

    static RejectionRow of(EntryFeelings feelings, @Nullable String line, boolean reflected, List<String> marks) {
        return new RejectionRow(feelings.changes().stream().limit(MOST_FEELINGS).toList(), line, reflected, marks);
    }
}
