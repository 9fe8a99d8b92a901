package app.rebound.transfer.sheet.table;

/** Something is no table, or none that can be read; the reason has a sentence of its own. */
public final class Unreadable extends Exception {

    /** Why it cannot be read. */
    public enum Reason {
        TOO_LARGE,
        TOO_MANY_ROWS,
        OLD_EXCEL,
        NUMBERS,
        BROKEN,
        EMPTY,
        NO_TABLE
    }

    private final Reason reason;

    public Unreadable(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
