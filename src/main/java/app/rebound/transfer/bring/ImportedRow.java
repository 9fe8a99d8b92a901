package app.rebound.transfer.bring;

import app.rebound.platform.removal.Removable;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Something an import added, as it was then. */
@Entity
class ImportedRow implements Persistable<UUID> {

    @Id
    private UUID id;

    @TenantId
    private UUID journalId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "batch_id"))
    private ImportBatchId batchId;

    /** As a text: what could be brought once stays known, whatever kinds there are later. */
    private String kind;

    private @Nullable UUID withinId;
    private String print;

    @Transient
    private boolean isNew;

    @SuppressWarnings("NullAway.Init")
    protected ImportedRow() {}

    @SuppressWarnings("NullAway.Init")
    ImportedRow(ImportBatchId batchId, ImportedThing thing, String print) {
        this.id = thing.id();
        this.batchId = batchId;
        this.kind = thing.kind().name();
        this.withinId = thing.within();
        this.print = print;
        this.isNew = true;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }

    @PostPersist
    @PostLoad
    void isThere() {
        isNew = false;
    }

    ImportedThing thing() {
        return new ImportedThing(Removable.valueOf(kind), id, withinId);
    }

    String print() {
        return print;
    }
}
