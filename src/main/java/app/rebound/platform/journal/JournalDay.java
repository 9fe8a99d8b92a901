package app.rebound.platform.journal;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The one place that knows which calendar day it is for the person, and on which of their days a moment was. */
@Component
public class JournalDay {

    private static final int QUARTER = 15;

    private final Clock clock;
    private final Supplier<Optional<DayCounting>> counting;

    @Autowired
    JournalDay(Clock clock, ObjectProvider<DayCounting> counting) {
        this.clock = clock;
        this.counting = SingletonSupplier.of(() -> counting.stream().findFirst());
    }

    /** Days by a clock, in weeks that begin on Monday. */
    public JournalDay(Clock clock) {
        this.clock = clock;
        this.counting = Optional::empty;
    }

    /** The day it is now. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    /** The moment it is now, as the person's clock has it. */
    public ZonedDateTime now() {
        return clock.instant().atZone(zone());
    }

    /** The quarter of an hour it is now: what is due from an hour on may be known so much too late. */
    public LocalDateTime quarter() {
        var time = now().toLocalDateTime();
        return time.truncatedTo(ChronoUnit.HOURS).plusMinutes(time.getMinute() / QUARTER * QUARTER);
    }

    /** The day a moment was on. */
    public LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, zone());
    }

    /** The moment a day begins, which is not midnight everywhere. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone()).toInstant();
    }

    /** The day on which the person's weeks begin. */
    public DayOfWeek weekStart() {
        return counting.get().map(DayCounting::weekStart).orElse(DayOfWeek.MONDAY);
    }

    /** Where the person's days begin and end. */
    public ZoneId zone() {
        return counting.get().flatMap(DayCounting::zone).orElseGet(clock::getZone);
    }
}
