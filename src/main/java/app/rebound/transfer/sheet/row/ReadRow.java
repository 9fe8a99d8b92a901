package app.rebound.transfer.sheet.row;

import app.rebound.application.Outcome;
import app.rebound.application.Source;
import app.rebound.application.Stage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table as it was understood: an application, or why it is none.
 *
 * @param line where it stands in the file
 * @param employer null if the table does not name one
 * @param role null if the table does not name one
 * @param endedOn the day the person heard, or it ended otherwise, if that is known
 * @param isDayGuessed whether the day of a rejection is not in the table, and the last known one stands for it
 * @param skip why it is left out; null if it is not
 */
public record ReadRow(
        int line,
        @Nullable String employer,
        @Nullable String role,
        Stage stage,
        Outcome outcome,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate endedOn,
        boolean isDayGuessed,
        List<Held> rounds,
        @Nullable Source source,
        @Nullable String via,
        @Nullable String link,
        @Nullable String note,
        @Nullable String feelings,
        @Nullable String nextStep,
        @Nullable LocalDate nextStepOn,
        List<Doubt> doubts,
        @Nullable Skip skip) {

    /** A conversation or test on a day. */
    public record Held(Stage stage, LocalDate on, boolean isPassed, boolean isLast) {}

    /** Why a row is left out. */
    public enum Skip {
        NO_EMPLOYER,
        SAVED,
        NOTHING_SAID,
        TOTAL,
        TWICE
    }

    /** What a person may want to look at. */
    public enum Doubt {
        NO_EMPLOYER,
        NO_ROLE,
        NO_DAY,
        DAY_UNCLEAR,
        DAYS_TURNED,
        DAY_GUESSED,
        WORD_UNKNOWN
    }

    /** Whether the employer said no. */
    public boolean isRejection() {
        return outcome.isRejection();
    }
}
