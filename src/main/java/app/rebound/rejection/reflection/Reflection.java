package app.rebound.rejection.reflection;

import app.rebound.rejection.RejectionId;
import app.rebound.rejection.reason.GivenReason;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What a person wrote about one rejection. Its version also guards the reasons that are chosen beside it. */
@Entity
class Reflection {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "rejection_id"))
    private RejectionId rejectionId;

    @TenantId
    private UUID journalId;

    @Embedded
    private @Nullable ReflectionText text;

    private Instant savedAt;

    @OneToMany(mappedBy = "reflection", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<RejectionReason> reasons = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Reflection() {}

    @SuppressWarnings("NullAway.Init")
    Reflection(RejectionId rejectionId, ReflectionText text, List<GivenReason> given, Instant savedAt) {
        this.rejectionId = rejectionId;
        rewrite(text, given, savedAt);
    }

    final void rewrite(ReflectionText text, List<GivenReason> given, Instant savedAt) {
        this.text = text;
        this.savedAt = savedAt;
        if (!given().equals(given)) {
            reasons.clear();
            given.forEach(one -> reasons.add(new RejectionReason(this, one)));
        }
    }

    private List<GivenReason> given() {
        return reasons.stream().map(RejectionReason::given).toList();
    }

    RejectionId rejectionId() {
        return rejectionId;
    }

    /** Hibernate reads a row of empty boxes as no text at all. */
    StoredReflection stored() {
        return new StoredReflection(text == null ? ReflectionText.NONE : text, given(), savedAt, version);
    }

    @Nullable
    Long version() {
        return version;
    }
}
