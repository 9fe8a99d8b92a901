package app.rebound.platform.today;

import java.time.LocalDate;
import java.util.List;

/** Implemented by each module that has something to look back on every now and then. */
public interface LooksBack {

    /**
     * What the current journal has not been looked back on for long enough. Under <em>Today</em> it is one item, whatever
     * it holds.
     *
     * @param today the person's calendar day
     * @param most at most this many items are wanted, those due first
     */
    List<DueItem> toLookBackOn(LocalDate today, int most);
}
