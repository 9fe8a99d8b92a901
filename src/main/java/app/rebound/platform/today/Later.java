package app.rebound.platform.today;

import java.time.LocalDate;

/** How far an item of <em>Today</em> can be moved. */
public enum Later {
    TOMORROW(1),
    IN_THREE_DAYS(3),
    IN_A_WEEK(7);

    private final int days;

    Later(int days) {
        this.days = days;
    }

    LocalDate after(LocalDate today) {
        return today.plusDays(days);
    }
}
