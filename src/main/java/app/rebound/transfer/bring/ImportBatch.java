package app.rebound.transfer.bring;

import app.rebound.platform.journal.JournalDay;
import app.rebound.transfer.bring.DoneImport.ImportCounts;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One import that was confirmed. */
@Entity
class ImportBatch implements Persistable<ImportBatchId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ImportBatchId id;

    @TenantId
    private UUID journalId;

    private @Nullable String name;
    private Instant importedAt;
    private int applications;
    private int rejections;
    private int others;

    @Transient
    private boolean isNew;

    @SuppressWarnings("NullAway.Init")
    protected ImportBatch() {}

    @SuppressWarnings("NullAway.Init")
    ImportBatch(ImportBatchId id, @Nullable String name, Instant importedAt, ImportCounts counts) {
        this.id = id;
        this.name = name;
        this.importedAt = importedAt;
        this.applications = counts.applications();
        this.rejections = counts.rejections();
        this.others = counts.others();
        this.isNew = true;
    }

    void add(ImportCounts more) {
        applications += more.applications();
        rejections += more.rejections();
        others += more.others();
    }

    @Override
    public ImportBatchId getId() {
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

    DoneImport done(JournalDay days) {
        return new DoneImport(id, name, days.of(importedAt), new ImportCounts(applications, rejections, others));
    }
}
