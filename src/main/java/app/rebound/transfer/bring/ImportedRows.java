package app.rebound.transfer.bring;

import app.rebound.platform.Additions;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the imports of the current journal added. */
interface ImportedRows extends Repository<ImportedRow, UUID>, Additions<ImportedRow> {

    @Query("select r from ImportedRow r where r.batchId = :batch order by r.id")
    List<ImportedRow> of(ImportBatchId batch);
}
