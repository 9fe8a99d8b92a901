package app.rebound.transfer.bring;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The imports of the current journal. */
interface ImportBatches extends Repository<ImportBatch, ImportBatchId> {

    ImportBatch save(ImportBatch batch);

    Optional<ImportBatch> findById(ImportBatchId id);

    void delete(ImportBatch batch);

    @Query("select b from ImportBatch b order by b.importedAt desc, b.id.value desc")
    List<ImportBatch> latest(Limit most);
}
