package app.rebound.week.review;

import app.rebound.platform.journal.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** On which day of the week a person wants to look back. */
@Entity
@Table(name = "week_review_day")
class ReviewDay {

    static final DayOfWeek USUAL = DayOfWeek.SUNDAY;

    /** From Friday on it is the running week that is looked back on, before that the last one. */
    private static final int LATER_THAN_THURSDAY = 4;

    @Id
    private UUID id;

    @TenantId
    private UUID journalId;

    @Enumerated(EnumType.STRING)
    private @Nullable DayOfWeek weekday;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ReviewDay() {}

    @SuppressWarnings("NullAway.Init")
    ReviewDay(@Nullable DayOfWeek weekday) {
        this.id = Ids.next();
        this.weekday = weekday;
    }

    void choose(@Nullable DayOfWeek weekday) {
        this.weekday = weekday;
    }

    @Nullable
    DayOfWeek weekday() {
        return weekday;
    }

    /** The last day on which to look back, up to today. */
    static LocalDate lastBefore(LocalDate today, DayOfWeek weekday) {
        return today.with(TemporalAdjusters.previousOrSame(weekday));
    }

    /** A day of the week to look back on, on a day. */
    static LocalDate within(LocalDate day) {
        return day.minusDays(LATER_THAN_THURSDAY);
    }
}
