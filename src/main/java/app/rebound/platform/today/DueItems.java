package app.rebound.platform.today;

import java.time.LocalDate;
import java.util.List;

/** Implemented by each module that has something to say under <em>Today</em>. */
public interface DueItems {

    /**
     * What is due in the current journal.
     *
     * @param today the person's calendar day
     * @param most at most this many items are wanted, those due first
     */
    List<DueItem> dueOn(LocalDate today, int most);
}
