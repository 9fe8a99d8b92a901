package app.rebound.application.preparation;

import app.rebound.application.ApplicationId;
import app.rebound.application.preparation.ResearchDetails.Item;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What a person has looked up for an application, and how they see it before the interview. */
@Entity
class Research {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "application_id"))
    private ApplicationId id;

    @TenantId
    private UUID journalId;

    private @Nullable Short fit;
    private @Nullable Short readiness;

    @OneToMany(mappedBy = "research", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<ResearchItem> items = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Research() {}

    @SuppressWarnings("NullAway.Init")
    Research(ApplicationId id, ResearchDetails details) {
        this.id = id;
        revise(details);
    }

    final void revise(ResearchDetails details) {
        fit = details.fit();
        readiness = details.readiness();
        details.items().forEach(this::note);
    }

    private void note(Topic topic, Item item) {
        var row = items.stream().filter(one -> one.topic() == topic).findFirst();
        if (row.isPresent()) {
            row.get().say(item);
        } else if (!item.equals(Item.NONE)) {
            items.add(new ResearchItem(this, topic, item));
        }
    }

    @Nullable
    Long version() {
        return version;
    }

    StoredResearch stored() {
        return new StoredResearch(
                new ResearchDetails(
                        items.stream().collect(Collectors.toMap(ResearchItem::topic, ResearchItem::item)),
                        fit,
                        readiness),
                version);
    }
}
