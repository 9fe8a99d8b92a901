package app.rebound.practice.mock;

import app.rebound.week.Activity;
import app.rebound.week.WeekCounts;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Mock interviews that were held to their end, for the week. */
@Component
class HeldMocks implements WeekCounts {

    private final MockInterviews mocks;

    HeldMocks(MockInterviews mocks) {
        this.mocks = mocks;
    }

    @Override
    public Activity activity() {
        return Activity.PRACTICE;
    }

    @Override
    public Map<LocalDate, Long> between(LocalDate first, LocalDate last) {
        return mocks.heldBetween(first, last).stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
