package app.rebound.transfer.sheet.own;

import app.rebound.transfer.sheet.table.Table.Line;
import app.rebound.transfer.sheet.word.Calendar;
import app.rebound.transfer.sheet.word.DayOrder;
import app.rebound.transfer.sheet.word.Orders;
import app.rebound.transfer.sheet.word.ReadDays;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table that is one of our lists. Never changed: another order of its days makes another one.
 *
 * @param reader what reads it
 * @param headings of its columns, as keys of messages; null for one that is not ours
 * @param others what the columns are called that are not ours
 * @param lines below the headings
 * @param days how its days are read
 */
public record OwnList(
        OwnReader reader,
        List<@Nullable String> headings,
        List<String> others,
        List<Line> lines,
        ReadDays days,
        LocalDate today) {

    static OwnList of(
            OwnReader reader,
            List<@Nullable String> headings,
            List<String> others,
            List<Line> lines,
            @Nullable DayOrder order,
            LocalDate today) {
        var days = IntStream.range(0, headings.size())
                .filter(column -> headings.get(column) != null && reader.days().contains(headings.get(column)))
                .mapToObj(
                        column -> lines.stream().map(line -> line.cell(column)).toList())
                .toList();
        return new OwnList(reader, headings, others, lines, Orders.of(days, order, today), today);
    }

    OwnList with(@Nullable DayOrder order) {
        return of(reader, headings, others, lines, order, today);
    }

    List<OwnRow> rows() {
        var calendar = new Calendar(days.order(), today, today);
        return lines.stream().map(line -> row(line, calendar)).toList();
    }

    private OwnRow row(Line line, Calendar calendar) {
        var cells = new HashMap<String, String>();
        for (var column = 0; column < headings.size(); column++) {
            var heading = headings.get(column);
            if (heading != null && !line.cell(column).isBlank()) {
                cells.putIfAbsent(heading, line.cell(column));
            }
        }
        return new OwnRow(line.number(), cells, calendar);
    }
}
