package app.rebound.application.preparation;

import app.rebound.application.preparation.ResearchDetails.Item;
import app.rebound.platform.journal.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One topic of the checklist. */
@Entity
class ResearchItem {

    @Id
    private UUID id;

    @TenantId
    private UUID journalId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "application_id")
    private Research research;

    @Enumerated(EnumType.STRING)
    private Topic topic;

    private boolean done;
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected ResearchItem() {}

    @SuppressWarnings("NullAway.Init")
    ResearchItem(Research research, Topic topic, Item item) {
        this.id = Ids.next();
        this.research = research;
        this.topic = topic;
        say(item);
    }

    final void say(Item item) {
        done = item.done();
        note = item.note();
    }

    Topic topic() {
        return topic;
    }

    Item item() {
        return new Item(done, note);
    }
}
