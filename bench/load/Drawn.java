package load;

import app.rebound.insight.fact.JournalFacts;
import java.time.LocalDate;
import java.util.UUID;

/** A journal that was drawn and never lived, by one simulator or the other. */
interface Drawn {

    /** Draws one. */
    interface Simulator {
        Drawn journal(int size, Planted planted, long seed);
    }

    /** All of it, as it is once everything has been written down. */
    JournalFacts facts();

    /** What of it was written down by the evening of a day. */
    JournalFacts stood(LocalDate day);

    /** Whether some of it is written down later than the day it is about. */
    boolean isLate();

    /** The theme that was planted, where one was. */
    UUID theme();

    /** The goal on it. */
    UUID goal();

    LocalDate goalBegan();
}
