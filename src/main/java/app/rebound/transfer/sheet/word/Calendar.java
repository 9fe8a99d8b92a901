package app.rebound.transfer.sheet.word;

import java.time.LocalDate;
import java.util.Optional;

/** Reads the written days of one table: in its order, and where no year stands, near the day that was read before. */
public final class Calendar {

    private static final int FIRST_YEAR = 1980;
    private static final int YEARS_AHEAD = 2;

    private final DayOrder order;
    private final LocalDate today;
    private LocalDate near;

    /** @param near a day that those without a year are near to, until one is read */
    public Calendar(DayOrder order, LocalDate today, LocalDate near) {
        this.order = order;
        this.today = today;
        this.near = near;
    }

    public Optional<LocalDate> read(WrittenDay day) {
        var read = day.in(order, near, today)
                .filter(one -> one.getYear() >= FIRST_YEAR && one.getYear() <= today.getYear() + YEARS_AHEAD);
        read.ifPresent(one -> near = one);
        return read;
    }

    public LocalDate today() {
        return today;
    }
}
