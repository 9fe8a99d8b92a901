package app.rebound.week;

import app.rebound.application.ApplicationLog;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Applications, counted on the day they were sent. */
@Component
class CountedApplications implements WeekCounts {

    private final ApplicationLog applications;

    CountedApplications(ApplicationLog applications) {
        this.applications = applications;
    }

    @Override
    public Activity activity() {
        return Activity.APPLICATIONS;
    }

    @Override
    public Map<LocalDate, Long> between(LocalDate first, LocalDate last) {
        return applications.sentBetween(first, last);
    }
}
