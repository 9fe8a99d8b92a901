package app.rebound.transfer.sheet.table;

import app.rebound.transfer.sheet.table.Table.Line;
import app.rebound.transfer.sheet.table.Unreadable.Reason;
import app.rebound.transfer.table.CsvCell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the rows of a table, within its bounds: what is empty costs nothing, what is too much is refused early. */
final class TableBuilder {

    private final List<Line> lines = new ArrayList<>();
    private long characters;

    /**
     * Adds a row, unless nothing is in it. Columns after the two hundredth are left out, and long cells are cut.
     *
     * @param number of the row in its file, from 1
     */
    void add(int number, List<String> cells) throws Unreadable {
        var kept = new ArrayList<String>(Math.min(cells.size(), Table.MOST_COLUMNS));
        var last = 0;
        for (var at = 0; at < Math.min(cells.size(), Table.MOST_COLUMNS); at++) {
            var cell = clean(cells.get(at));
            kept.add(cell);
            characters += cell.length() + 1;
            last = cell.isEmpty() ? last : at + 1;
        }
        if (last == 0) {
            return;
        }
        if (lines.size() > Table.MOST_ROWS) {
            throw new Unreadable(Reason.TOO_MANY_ROWS);
        }
        if (characters > Table.MOST_CHARACTERS) {
            throw new Unreadable(Reason.TOO_LARGE);
        }
        lines.add(new Line(number, List.copyOf(kept.subList(0, last))));
    }

    /**
     * Without what no person sees: marks of direction and order, characters that control something, odd blanks, and the
     * apostrophe that keeps a cell from being a formula.
     */
    private static String clean(String cell) {
        var cut = cell.length() > Table.LONGEST_CELL ? cell.substring(0, Table.LONGEST_CELL) : cell;
        var clean = new StringBuilder(cut.length());
        cut.codePoints().forEach(one -> {
            var type = Character.getType(one);
            if (one == '\n' || one == '\t') {
                clean.append((char) one);
            } else if (Character.isSpaceChar(one)) {
                clean.append(' ');
            } else if (one != 0xFEFF
                    && one != 0xFFFD
                    && type != Character.CONTROL
                    && type != Character.SURROGATE
                    && type != Character.UNASSIGNED) {
                clean.appendCodePoint(one);
            }
        });
        return CsvCell.read(clean.toString().strip()).strip();
    }

    Table build(@Nullable String name) {
        return new Table(name, List.copyOf(lines));
    }
}
