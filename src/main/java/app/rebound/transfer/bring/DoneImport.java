package app.rebound.transfer.bring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An import that was confirmed.
 *
 * @param name of the file, or null if it was pasted
 * @param on the person's day
 */
public record DoneImport(ImportBatchId id, @Nullable String name, LocalDate on, ImportCounts counts) {
    /**
     * What an import added.
     *
     * @param applications new ones, rejected or not
     * @param rejections among them, or of applications that were there
     * @param others rounds, lines and notes that stand by themselves
     */
    public record ImportCounts(int applications, int rejections, int others) {}
}
