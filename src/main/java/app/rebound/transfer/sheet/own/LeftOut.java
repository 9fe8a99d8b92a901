package app.rebound.transfer.sheet.own;

/** Why a row of one of our lists is left out. */
enum LeftOut {
    /** A cell that has to hold something holds nothing. */
    EMPTY,
    TOO_LONG,
    NO_DAY,
    /** A day of what has happened lies ahead. */
    AHEAD,
    /** Somebody has written a choice in other words. */
    NO_WORD,
    /** The journal has nothing that ended which it could be about. */
    NO_ENTRY,
    NO_APPLICATION
}
