package app.rebound.transfer.sheet.own;

import app.rebound.transfer.sheet.word.Calendar;
import app.rebound.transfer.sheet.word.Cells;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of one of our lists. What cannot be read of it throws {@link UnreadCell}.
 *
 * @param line where it stands in the file
 * @param cells by the keys of their headings; none is empty
 * @param calendar reads the days of its table
 */
record OwnRow(int line, Map<String, String> cells, Calendar calendar) {

    /** A text of so many characters at most, or null where nothing stands. */
    @Nullable
    String text(String heading, int longest) {
        var text = cells.get(heading);
        if (text != null && text.length() > longest) {
            throw new UnreadCell(LeftOut.TOO_LONG, heading);
        }
        return text;
    }

    /** A text that has to be there. */
    String needed(String heading, int longest) {
        var text = text(heading, longest);
        if (text == null) {
            throw new UnreadCell(LeftOut.EMPTY, heading);
        }
        return text;
    }

    /** A day, or null where nothing stands. */
    @Nullable
    LocalDate day(String heading) {
        var cell = cells.get(heading);
        if (cell == null) {
            return null;
        }
        return Cells.days(cell, calendar).stream()
                .findFirst()
                .orElseThrow(() -> new UnreadCell(LeftOut.NO_DAY, heading));
    }

    /** A day that has to be there and does not lie ahead. */
    LocalDate pastDay(String heading) {
        var day = day(heading);
        if (day == null) {
            throw new UnreadCell(LeftOut.EMPTY, heading);
        }
        if (day.isAfter(calendar.today())) {
            throw new UnreadCell(LeftOut.AHEAD, heading);
        }
        return day;
    }
}
