package app.rebound.goal.wizard;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** How far ahead the day of a goal can be, in one tap. */
public enum Horizon {
    TWO_WEEKS(Period.ofWeeks(2)),
    FOUR_WEEKS(Period.ofWeeks(4)),
    THREE_MONTHS(Period.ofMonths(3)),
    NO_DAY(null);

    private final @Nullable Period ahead;

    Horizon(@Nullable Period ahead) {
        this.ahead = ahead;
    }

    @Nullable
    LocalDate from(LocalDate today) {
        return ahead == null ? null : today.plus(ahead);
    }
}
