package app.rebound.transfer.table;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A step of a goal as a line of a cell: {@code Ask Kim (by 2026-03-10, done 2026-03-08)}.
 *
 * @param dueOn the day the person chose for it
 * @param doneOn the day it was done, null while it is not
 */
public record StepLine(
        String text, @Nullable LocalDate dueOn, @Nullable LocalDate doneOn) {

    static final String BETWEEN = "\n";

    private static final String DAY = "(\\d{4}-\\d{2}-\\d{2})";
    private static final Pattern WRITTEN =
            Pattern.compile("(.+?)(?: \\((?=by |done )(?:by %s)?(?:(?:, )?done %s)?\\))?".formatted(DAY, DAY));

    /**
     * The steps that stand in a cell.
     *
     * @throws java.time.DateTimeException if a day in it is none
     */
    public static List<StepLine> read(String cell) {
        return cell.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(StepLine::readLine)
                .toList();
    }

    private static StepLine readLine(String line) {
        var written = WRITTEN.matcher(line);
        return written.matches()
                ? new StepLine(written.group(1), day(written.group(2)), day(written.group(3)))
                : new StepLine(line, null, null);
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        return written == null ? null : LocalDate.parse(written);
    }

    @Override
    public String toString() {
        var line = text.replaceAll("\\s+", " ");
        if (dueOn == null && doneOn == null) {
            return line;
        }
        return line + " ("
                + (dueOn == null ? "" : "by " + dueOn)
                + (dueOn == null || doneOn == null ? "" : ", ")
                + (doneOn == null ? "" : "done " + doneOn)
                + ")";
    }
}
