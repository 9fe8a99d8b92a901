package app.rebound.rejection.checkin;

import app.rebound.platform.journal.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** The rhythm a person has chosen for their journal. */
@Entity
@Table(name = "check_in_rhythm")
class ChosenRhythm {

    @Id
    private UUID id;

    @TenantId
    private UUID journalId;

    private String days;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ChosenRhythm() {}

    @SuppressWarnings("NullAway.Init")
    ChosenRhythm(Rhythm rhythm) {
        this.id = Ids.next();
        choose(rhythm);
    }

    @PostLoad
    void check() {
        rhythm();
    }

    void choose(Rhythm rhythm) {
        days = rhythm.days().stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    Rhythm rhythm() {
        return new Rhythm(Arrays.stream(days.split(","))
                .filter(day -> !day.isEmpty())
                .map(Integer::valueOf)
                .toList());
    }
}
