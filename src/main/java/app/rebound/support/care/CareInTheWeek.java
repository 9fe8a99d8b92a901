package app.rebound.support.care;

import app.rebound.week.Activity;
import app.rebound.week.WeekCounts;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What was done for oneself, for the week, beside what is tapped there. All but rest: an hour of it is no rest day, and
 * those are marked in the week itself.
 */
@Component
class CareInTheWeek implements WeekCounts {

    private final CareLogs logs;

    CareInTheWeek(CareLogs logs) {
        this.logs = logs;
    }

    @Override
    public Activity activity() {
        return Activity.HOBBIES;
    }

    @Override
    public boolean countsAll() {
        return false;
    }

    @Override
    public Map<LocalDate, Long> between(LocalDate first, LocalDate last) {
        return logs.between(first, last).stream()
                .filter(logged -> logged.sort() != CareSort.REST)
                .collect(Collectors.groupingBy(LoggedCare::on, Collectors.counting()));
    }
}
