package app.rebound.practice.card;

import app.rebound.week.Activity;
import app.rebound.week.WeekCounts;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Days with cards, for the week: once a day, however many cards there were. */
@Component
class PractisedDays implements WeekCounts {

    private final Reviews reviews;

    PractisedDays(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public Activity activity() {
        return Activity.PRACTICE;
    }

    @Override
    public Map<LocalDate, Long> between(LocalDate first, LocalDate last) {
        return reviews.daysBetween(first, last).stream().collect(Collectors.toMap(Function.identity(), day -> 1L));
    }
}
