package app.rebound.practice.story;

import app.rebound.application.round.Went;
import app.rebound.platform.journal.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** That a story was told somewhere, and how it went. */
@Entity
class StoryTelling {

    @Id
    private UUID id;

    @TenantId
    private UUID journalId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Story story;

    private LocalDate toldOn;
    private @Nullable String place;

    @Enumerated(EnumType.STRING)
    private @Nullable Went went;

    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected StoryTelling() {}

    @SuppressWarnings("NullAway.Init")
    StoryTelling(Story story, StoryDetails.Telling telling) {
        this.id = telling.id() == null ? Ids.next() : telling.id();
        this.story = story;
        revise(telling);
    }

    final void revise(StoryDetails.Telling telling) {
        toldOn = telling.toldOn();
        place = telling.place();
        went = telling.went();
        note = telling.note();
    }

    boolean is(@Nullable UUID telling) {
        return id.equals(telling);
    }

    StoryDetails.Telling details() {
        return new StoryDetails.Telling(id, toldOn, place, went, note);
    }
}
