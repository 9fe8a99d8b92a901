package app.rebound.transfer.sheet.row;

import app.rebound.transfer.sheet.meaning.Meaning;
import app.rebound.transfer.sheet.meaning.Sheet;
import app.rebound.transfer.sheet.meaning.Understanding;
import app.rebound.transfer.sheet.row.ReadRow.Skip;
import app.rebound.transfer.sheet.table.Table.Line;
import app.rebound.transfer.sheet.word.Calendar;
import app.rebound.transfer.sheet.word.Cells;
import app.rebound.transfer.sheet.word.Phrases;
import app.rebound.transfer.sheet.word.Standing;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one table, one after the other: days without a year lie near the one before. */
public final class SheetRows {

    private static final Set<String> TOTALS = Set.of(
            "total",
            "totals",
            "sum",
            "summe",
            "gesamt",
            "count",
            "average",
            "grand total",
            "subtotal",
            "total applications");

    private final Sheet sheet;
    private final List<Meaning> meanings;
    private final Map<String, Standing> words;
    private final Calendar calendar;
    private final boolean saysWhenSent;
    private final Set<List<String>> seen = new HashSet<>();

    private SheetRows(Understanding understanding) {
        this.sheet = understanding.sheet();
        this.meanings = understanding.meanings();
        this.words = understanding.told();
        this.calendar = understanding.calendar();
        this.saysWhenSent = meanings.contains(Meaning.SAVED_ON) || isTold(Meaning.APPLIED_ON) || isTold(Meaning.STATUS);
    }

    /** The rows of a table as it is understood, each as an application or as left out. */
    public static List<ReadRow> of(Understanding understanding) {
        var rows = new SheetRows(understanding);
        return rows.sheet.rows().stream()
                .flatMap(line -> rows.read(line).stream())
                .toList();
    }

    /** Whether most rows say something in such a column: where one does not, that means something. */
    private boolean isTold(Meaning meaning) {
        return IntStream.range(0, meanings.size())
                .filter(column -> meanings.get(column) == meaning)
                .anyMatch(column -> sheet.cells(column).stream()
                                        .filter(cell -> !cell.isBlank())
                                        .count()
                                * 3
                        > sheet.rows().size());
    }

    /** The row; empty where the headings stand once more. */
    private Optional<ReadRow> read(Line line) {
        if (isHeadings(line)) {
            return Optional.empty();
        }
        var row = new RowInTheMaking(line.number(), calendar, words);
        for (var column = 0; column < meanings.size(); column++) {
            var cell = line.cell(column);
            if (!cell.isBlank()) {
                row.add(meanings.get(column), sheet.headings().get(column), cell);
            }
        }
        return Optional.of(row.finish(skip(line), saysWhenSent));
    }

    private @Nullable Skip skip(Line line) {
        var first = line.cells().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .orElse("");
        if (TOTALS.contains(Phrases.plain(first))
                && line.cells().stream().filter(Cells::isNumber).count() > 0) {
            return Skip.TOTAL;
        }
        var known = IntStream.range(0, meanings.size())
                .filter(column -> !sheet.isHeaded()
                        || !Phrases.plain(sheet.headings().get(column)).matches("|id|no|nr|index|number|row"))
                .mapToObj(line::cell)
                .toList();
        return seen.add(known) ? null : Skip.TWICE;
    }

    private boolean isHeadings(Line line) {
        var same = IntStream.range(0, meanings.size())
                .filter(column -> !line.cell(column).isBlank()
                        && line.cell(column).equals(sheet.headings().get(column)))
                .count();
        return sheet.isHeaded()
                && same > 1
                && same * 2
                        > line.cells().stream().filter(cell -> !cell.isBlank()).count();
    }
}
