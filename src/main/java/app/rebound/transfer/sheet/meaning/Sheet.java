package app.rebound.transfer.sheet.meaning;

import app.rebound.transfer.sheet.table.Table;
import app.rebound.transfer.sheet.table.Table.Line;
import app.rebound.transfer.sheet.word.Cells;
import app.rebound.transfer.sheet.word.Phrases;
import app.rebound.transfer.sheet.word.WrittenDays;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows of a table below its headings.
 *
 * @param isHeaded whether the table has headings of its own
 */
public record Sheet(List<String> headings, boolean isHeaded, List<Line> rows) {

    private static final int LOOKED_AT = 15;
    private static final int LONGEST_HEADING = 60;

    /** Three headings. */
    private static final int MANY = 300;

    /** The sheet of a workbook that most looks like a search, with those of the same headings, as one for each year. */
    static Sheet best(List<Table> tables) {
        var sheets = tables.stream().map(Sheet::of).toList();
        var best = sheets.stream().max(Comparator.comparingDouble(Sheet::worth)).orElseThrow();
        var rows = new ArrayList<Line>();
        sheets.stream()
                .filter(sheet ->
                        sheet == best || best.isHeaded() && sheet.plain().equals(best.plain()))
                .forEach(sheet -> rows.addAll(sheet.rows()));
        return new Sheet(best.headings(), best.isHeaded(), rows);
    }

    private static Sheet of(Table table) {
        var lines = table.lines();
        var width = table.width();
        var head = IntStream.range(0, Math.min(LOOKED_AT, lines.size()))
                .boxed()
                .max(Comparator.comparingInt((Integer at) -> headings(lines.get(at)))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(0);
        var at = headings(lines.get(head)) < 100 ? 0 : head;
        if (known(lines.get(at)) < MANY && hasData(lines.get(at))) {
            return new Sheet(IntStream.range(0, width).mapToObj(none -> "").toList(), false, lines);
        }
        var headings = IntStream.range(0, width).mapToObj(lines.get(at)::cell).toList();
        return new Sheet(headings, true, lines.subList(at + 1, lines.size()));
    }

    /** How far its cells are headings, and not those of a row, in which a heading or two may stand as well. */
    private static int headings(Line line) {
        var known = known(line);
        return known < MANY && hasData(line) ? 0 : known;
    }

    /** How many of its cells are headings that are known. */
    private static int known(Line line) {
        return line.cells().stream()
                .filter(cell -> !cell.isEmpty() && cell.length() < LONGEST_HEADING && Cells.web(cell) == null)
                .mapToInt(cell -> Headings.read(cell).score())
                .map(score -> score >= 100 ? 100 : score > 0 ? 10 : 0)
                .sum();
    }

    private static boolean hasData(Line line) {
        return line.cells().stream()
                .anyMatch(
                        cell -> Cells.web(cell) != null || !WrittenDays.in(cell).isEmpty());
    }

    private double worth() {
        var known = headings.stream()
                .map(Headings::read)
                .filter(guess -> guess.score() > 0 && guess.meaning() != Meaning.IGNORED)
                .count();
        var hasEmployer =
                headings.stream().anyMatch(heading -> Headings.read(heading).meaning() == Meaning.EMPLOYER);
        return (known + (hasEmployer ? 4 : 0)) * Math.log(rows.size() + 1.5);
    }

    List<String> plain() {
        return headings.stream().map(Phrases::plain).toList();
    }

    /** What stands in a column, row by row. */
    public List<String> cells(int column) {
        return rows.stream().map(row -> row.cell(column)).toList();
    }

    int width() {
        return headings.size();
    }
}
