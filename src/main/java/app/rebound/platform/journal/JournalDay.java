package app.rebound.platform.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The one place that knows which calendar day it is for the person, and on which of their days a moment was. */
@Component
public class JournalDay {

    private final Clock clock;

    public JournalDay(Clock clock) {
        this.clock = clock;
    }

    /** The day it is now. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day a moment was on. */
    public LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, zone());
    }

    /** The moment a day begins, which is not midnight everywhere. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone()).toInstant();
    }

    /** Where the person's days begin and end. */
    public ZoneId zone() {
        return clock.getZone();
    }
}
