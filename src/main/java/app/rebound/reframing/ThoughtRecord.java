package app.rebound.reframing;

import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.WayBack;
import app.rebound.reframing.trap.MarkedTrap;
import app.rebound.rejection.RejectionId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A harsh thought, what the person found when they looked at it, and the fairer thought that came of it. */
@Entity
@SQLRestriction("removed_at is null")
@WayBack(value = Removable.THOUGHT, name = "coalesce(thought, situation)", day = "started_on")
class ThoughtRecord {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ThoughtId id;

    @TenantId
    private UUID journalId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "rejection_id"))
    private @Nullable RejectionId rejectionId;

    private LocalDate startedOn;
    private @Nullable String situation;
    private @Nullable String thought;
    private @Nullable Short belief;
    private @Nullable String evidenceFor;
    private @Nullable String evidenceAgainst;
    private @Nullable String friend;
    private @Nullable String inMyHands;
    private @Nullable String notInMyHands;
    private @Nullable String balanced;
    private @Nullable Short beliefAfter;
    private @Nullable LocalDate balancedOn;
    private Instant savedAt;

    // Owned from here, not mapped by the other side: so a change of them raises the version, too.
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "thought_id", nullable = false)
    @OrderBy("id")
    private List<ThoughtFeeling> feelings = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "thought_id", nullable = false)
    @OrderBy("id")
    private List<ThoughtTrap> traps = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ThoughtRecord() {}

    @SuppressWarnings("NullAway.Init")
    ThoughtRecord(
            ThoughtId id, @Nullable RejectionId rejectionId, LocalDate startedOn, ThoughtDetails details, Instant now) {
        this.id = id;
        this.rejectionId = rejectionId;
        this.startedOn = startedOn;
        revise(details, startedOn, now);
    }

    /** Other words for it. The balanced thought is of the day it was first written, until it is taken out again. */
    final void revise(ThoughtDetails details, LocalDate today, Instant now) {
        situation = details.situation();
        thought = details.thought();
        belief = small(details.belief(), 100);
        evidenceFor = details.evidenceFor();
        evidenceAgainst = details.evidenceAgainst();
        friend = details.friend();
        inMyHands = details.inMyHands();
        notInMyHands = details.notInMyHands();
        balanced = details.balanced();
        beliefAfter = small(details.beliefAfter(), 100);
        if (balanced == null) {
            balancedOn = null;
        } else if (balancedOn == null) {
            balancedOn = today;
        }
        savedAt = now;
        if (!rated().equals(details.feelings())) {
            feelings.clear();
            details.feelings().forEach(feeling -> feelings.add(new ThoughtFeeling(feeling)));
        }
        if (!marked().equals(details.traps())) {
            traps.clear();
            details.traps().forEach(trap -> traps.add(new ThoughtTrap(trap)));
        }
    }

    static @Nullable Short small(@Nullable Integer number, int most) {
        if (number == null) {
            return null;
        }
        if (number < 0 || number > most) {
            throw new IllegalArgumentException("Goes from 0 to " + most);
        }
        return number.shortValue();
    }

    static @Nullable Integer number(@Nullable Short small) {
        return small == null ? null : small.intValue();
    }

    ThoughtId id() {
        return id;
    }

    @Nullable
    RejectionId rejectionId() {
        return rejectionId;
    }

    @Nullable
    Integer belief() {
        return number(belief);
    }

    @Nullable
    Integer beliefAfter() {
        return number(beliefAfter);
    }

    @Nullable
    LocalDate balancedOn() {
        return balancedOn;
    }

    @Nullable
    Long version() {
        return version;
    }

    StoredThought stored() {
        return new StoredThought(id, rejectionId, startedOn, details(), version);
    }

    ThoughtDetails details() {
        return new ThoughtDetails(
                situation,
                thought,
                number(belief),
                rated(),
                marked(),
                evidenceFor,
                evidenceAgainst,
                friend,
                inMyHands,
                notInMyHands,
                balanced,
                number(beliefAfter));
    }

    List<RatedFeeling> rated() {
        return feelings.stream().map(ThoughtFeeling::rated).toList();
    }

    private List<MarkedTrap> marked() {
        return traps.stream().map(ThoughtTrap::marked).toList();
    }
}
