package app.rebound.transfer.sheet.own;

import app.rebound.transfer.bring.ImportedThing;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A row of one of our lists, compared with the journal.
 *
 * @param line where it stands in the file
 * @param name what a person knows it by; nothing of it is covered
 * @param on the day it is of, if it has one
 * @param about the application it belongs to, if there is one
 * @param leftOut why it is left out; null if it is not
 * @param heading of the cell that it is left out for, as a key of messages
 * @param isHere whether the journal has it
 * @param adding adds it, and answers what was added; called once, in a transaction
 */
record OwnLine(
        int line,
        @Nullable String name,
        @Nullable LocalDate on,
        @Nullable OwnApplication about,
        @Nullable LeftOut leftOut,
        @Nullable String heading,
        boolean isHere,
        Supplier<List<ImportedThing>> adding) {

    static OwnLine leftOut(OwnRow row, String name, LeftOut why) {
        return new OwnLine(row.line(), name, null, null, why, null, false, List::of);
    }

    static OwnLine leftOut(OwnRow row, UnreadCell cell) {
        return new OwnLine(row.line(), null, null, null, cell.why(), cell.heading(), false, List::of);
    }

    /** Of what the journal has, whatever it belongs to there. */
    static OwnLine here(OwnRow row, String name, LocalDate on) {
        return new OwnLine(row.line(), name, on, null, null, null, true, List::of);
    }

    /** @param about the application it belongs to, if there is one */
    static OwnLine fresh(
            OwnRow row,
            String name,
            LocalDate on,
            @Nullable OwnApplication about,
            Supplier<List<ImportedThing>> adding) {
        return new OwnLine(row.line(), name, on, about, null, null, false, adding);
    }

    /** Whether the journal lacks the application that it belongs to. */
    public boolean isWithoutApplication() {
        return leftOut == LeftOut.NO_ENTRY || leftOut == LeftOut.NO_APPLICATION;
    }

    boolean isNew() {
        return leftOut == null && !isHere;
    }
}
