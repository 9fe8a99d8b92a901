package app.rebound.week.review;

import app.rebound.platform.journal.Ids;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.WayBack;
import app.rebound.week.Week;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** That the person looked back on a week, and perhaps a line about it. */
@Entity
@SQLRestriction("removed_at is null")
@WayBack(value = Removable.WEEK_REVIEW, name = "words", day = "week_on")
class WeekReview {

    @Id
    private UUID id;

    @TenantId
    private UUID journalId;

    private LocalDate weekOn;
    private @Nullable String words;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected WeekReview() {}

    @SuppressWarnings("NullAway.Init")
    WeekReview(Week week) {
        this.id = Ids.next();
        this.weekOn = week.monday();
    }

    @PostLoad
    void check() {
        week();
    }

    void say(@Nullable String words) {
        this.words = words;
    }

    Week week() {
        return new Week(weekOn);
    }

    @Nullable
    String words() {
        return words;
    }

    @Nullable
    Long version() {
        return version;
    }
}
