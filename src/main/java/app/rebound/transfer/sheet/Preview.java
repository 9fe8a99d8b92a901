package app.rebound.transfer.sheet;

import app.rebound.transfer.sheet.row.ReadRow;
import java.util.List;

/**
 * What an import would do.
 *
 * @param added rows that become applications
 * @param here rows of which the journal has the application already
 * @param doubtful rows that may be the same as an application of the journal; they are left out unless the person says so
 * @param skipped rows that are no applications
 */
public record Preview(List<ReadRow> added, List<ReadRow> here, List<ReadRow> doubtful, List<ReadRow> skipped) {

    /** Some of many rows: a page shows no thousands. */
    public List<ReadRow> part(List<ReadRow> rows, int from, int to) {
        return rows.subList(Math.min(from, rows.size()), Math.min(to, rows.size()));
    }

    /** How many of those that are added are rejections. */
    public long rejections() {
        return added.stream().filter(ReadRow::isRejection).count();
    }

    /** Rows that are added, and that the person may want to look at first. */
    public List<ReadRow> doubted() {
        return added.stream()
                .filter(row -> row.doubts().stream()
                        .anyMatch(doubt -> doubt != ReadRow.Doubt.DAY_GUESSED && doubt != ReadRow.Doubt.NO_ROLE))
                .toList();
    }

    /** How many rejections get the day that was known last. */
    public long guessedDays() {
        return added.stream().filter(ReadRow::isDayGuessed).count();
    }

    /** How many of those that are added have no role. */
    public long withoutRole() {
        return added.stream().filter(row -> row.role() == null).count();
    }
}
