package app.rebound.transfer.sheet.row;

import app.rebound.transfer.sheet.row.ReadRow.Doubt;
import app.rebound.transfer.sheet.word.Cells;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one row says in words, and what a person may want to look at. */
final class RowNotes {

    private static final int LONGEST = 10_000;
    private static final int HEADING = 80;

    private final List<String> notes = new ArrayList<>();
    private final Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);

    /** @param heading stands before it, if there is one */
    void add(@Nullable String heading, String cell) {
        if (Cells.isNo(cell)) {
            return;
        }
        var note = heading == null || heading.isBlank() ? cell : Cells.line(heading, HEADING) + ": " + cell;
        if (notes.stream().noneMatch(note::equals)) {
            notes.add(note);
        }
    }

    void doubt(Doubt doubt) {
        doubts.add(doubt);
    }

    /** All of it, or null if there is nothing. */
    @Nullable
    String text() {
        if (notes.isEmpty()) {
            return null;
        }
        var text = String.join("\n", notes);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).strip() + "…";
    }

    List<Doubt> doubts() {
        return List.copyOf(doubts);
    }
}
