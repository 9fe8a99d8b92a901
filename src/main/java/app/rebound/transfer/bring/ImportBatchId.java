package app.rebound.transfer.bring;

import app.rebound.platform.journal.Id;
import app.rebound.platform.journal.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies one confirmed import: that of what was brought under the same id. */
@Embeddable
public record ImportBatchId(UUID value) implements Id {

    /** The import of what was brought; confirmed twice, it is one. */
    public static ImportBatchId of(BroughtId brought) {
        return new ImportBatchId(brought.value());
    }

    /**
     * Reads one that came from outside.
     *
     * @throws IllegalArgumentException if it is not the text of an id
     */
    public static ImportBatchId of(String text) {
        return new ImportBatchId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
