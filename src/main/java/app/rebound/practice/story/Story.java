package app.rebound.practice.story;

import app.rebound.platform.journal.Stored;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.WayBack;
import app.rebound.platform.words.FoldedText;
import app.rebound.practice.Tags;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Something that happened, told so that it answers a question. */
@Entity
@SQLRestriction("removed_at is null")
@WayBack(value = Removable.STORY, name = "title")
class Story {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private StoryId id;

    @TenantId
    private UUID journalId;

    private String title;

    /** What the title is put in order by. */
    private String titleKey;

    private @Nullable String situation;
    private @Nullable String task;
    private @Nullable String action;
    private @Nullable String result;
    private @Nullable String reflection;
    private String tags;

    @OneToMany(mappedBy = "story", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("toldOn desc, id desc")
    private List<StoryTelling> tellings = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Story() {}

    @SuppressWarnings("NullAway.Init")
    Story(StoryId id, StoryDetails details) {
        this.id = id;
        revise(details);
        details.tellings().forEach(this::tell);
    }

    /** Other words for it; where it was told stays. */
    final void revise(StoryDetails details) {
        title = details.title();
        titleKey = FoldedText.sortKey(title);
        situation = details.situation();
        task = details.task();
        action = details.action();
        result = details.result();
        reflection = details.reflection();
        tags = details.tags().stored();
    }

    final void tell(StoryDetails.Telling telling) {
        tellings.stream()
                .filter(one -> one.is(telling.id()))
                .findFirst()
                .ifPresentOrElse(known -> known.revise(telling), () -> tellings.add(new StoryTelling(this, telling)));
    }

    /** Takes a telling out; false if there is none of that id. */
    boolean untell(UUID telling) {
        return tellings.removeIf(one -> one.is(telling));
    }

    StoryId id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }

    Stored<StoryId, StoryDetails> stored() {
        return new Stored<>(
                id,
                new StoryDetails(
                        title,
                        situation,
                        task,
                        action,
                        result,
                        reflection,
                        Tags.of(tags),
                        tellings.stream().map(StoryTelling::details).toList()),
                version);
    }
}
