package app.rebound.transfer.sheet.table;

import app.rebound.transfer.sheet.table.Unreadable.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** The packed file around a workbook, looked at before anything is unpacked into memory. */
final class ZippedFile {

    /** Of text that is read; a workbook of 20 000 rows has less than a tenth. */
    private static final long MOST_BYTES = 160_000_000;

    private static final long MOST_OF_STRINGS = 40_000_000;
    private static final int MOST_ENTRIES = 3_000;

    private ZippedFile() {}

    /** Whether it has an entry of that name. */
    static boolean has(Path file, String entry) {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry(entry) != null;
        } catch (IOException | IllegalArgumentException broken) {
            return false;
        }
    }

    /**
     * Unpacks all of it once, to count it: what a packed file says of its own size may be a lie, and a sheet may have any name.
     *
     * @throws Unreadable if it is too large or broken
     */
    static void check(Path file) throws Unreadable {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new Unreadable(Reason.TOO_LARGE);
            }
            var buffer = new byte[65_536];
            var bytes = 0L;
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                var most = entry.getName().endsWith("sharedStrings.xml")
                                || entry.getName().endsWith("styles.xml")
                        ? MOST_OF_STRINGS
                        : MOST_BYTES;
                var own = 0L;
                try (var unpacked = zip.getInputStream(entry)) {
                    for (var read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
                        own += read;
                        if (own > most || bytes + own > MOST_BYTES) {
                            throw new Unreadable(Reason.TOO_LARGE);
                        }
                    }
                }
                bytes += own;
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Unreadable(Reason.BROKEN);
        }
    }
}
