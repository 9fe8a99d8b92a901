package app.rebound.transfer.sheet.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one sheet, without those that are empty. Every row has as many cells as the widest.
 *
 * @param name of the sheet, if it has one
 */
public record Table(@Nullable String name, List<Line> lines) {

    /** As many rows as anybody has written; a bank or a shop has more. */
    public static final int MOST_ROWS = 20_000;

    static final int MOST_COLUMNS = 200;
    static final int LONGEST_CELL = 32_767;
    static final long MOST_CHARACTERS = 60_000_000;

    /**
     * One row.
     *
     * @param number where it stands in the file, from 1
     */
    public record Line(int number, List<String> cells) {

        /** A cell; an empty text where there is none. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** How many columns it has. */
    public int width() {
        return lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
    }
}
