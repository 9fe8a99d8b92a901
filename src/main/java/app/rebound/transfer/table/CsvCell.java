package app.rebound.transfer.table;

import org.jspecify.annotations.Nullable;

/** A cell of a table that a spreadsheet may open: no words of it can become a formula. */
public final class CsvCell {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r";
    private static final String SHIELD = "'";

    private CsvCell() {}

    /** The text of a cell; words that begin like a formula get an apostrophe before them, as do those that begin with one. */
    public static String of(@Nullable Object value) {
        if (!(value instanceof String text)) {
            return value == null ? "" : value.toString();
        }
        return !text.isEmpty() && (BEGINS_A_FORMULA + SHIELD).indexOf(text.charAt(0)) >= 0 ? SHIELD + text : text;
    }

    /** What {@link #of} was given, of words. */
    public static String read(String cell) {
        return cell.length() > 1 && cell.startsWith(SHIELD) && (BEGINS_A_FORMULA + SHIELD).indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }
}
