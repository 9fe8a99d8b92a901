package app.rebound.compass;

import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.WayBack;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A value, a goal, something in the circles, or a deal-breaker. */
@Entity
@SQLRestriction("removed_at is null")
@WayBack(value = Removable.COMPASS_LINE, name = "words", code = "starter", codes = "value.")
class CompassLine {

    @Id
    private UUID id;

    @TenantId
    private UUID journalId;

    @Enumerated(EnumType.STRING)
    private Section section;

    private int place;

    @Enumerated(EnumType.STRING)
    private @Nullable StarterValue starter;

    private @Nullable String words;
    private @Nullable String note;
    private String circles;

    @SuppressWarnings("NullAway.Init")
    protected CompassLine() {}

    @SuppressWarnings("NullAway.Init")
    CompassLine(Section section, int place, Line line) {
        this.id = line.id();
        this.section = section;
        this.starter = line.starter();
        rewrite(place, line);
    }

    @PostLoad
    void check() {
        Circle.read(circles);
    }

    /** Other words for it, or another place; which value of ours it stands for stays. */
    final void rewrite(int place, Line line) {
        this.place = place;
        this.words = starter == null ? line.words() : null;
        this.note = line.note();
        this.circles = Circle.stored(line.circles());
    }

    void moveTo(int place) {
        this.place = place;
    }

    UUID id() {
        return id;
    }

    Section section() {
        return section;
    }

    Line line() {
        return new Line(id, starter, words, note, Circle.read(circles));
    }
}
