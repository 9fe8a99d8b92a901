package app.rebound.platform.today;

import java.time.LocalDate;
import java.util.List;

/** Implemented by each module in which something good can happen. */
public interface Milestones {

    /** What happened in the current journal from the first day to the last, both included. */
    List<Milestone> between(LocalDate first, LocalDate last);
}
