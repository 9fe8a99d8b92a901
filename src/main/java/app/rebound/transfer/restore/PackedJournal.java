package app.rebound.transfer.restore;

import app.rebound.transfer.format.JournalFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.exception.ZipException;
import org.jspecify.annotations.Nullable;

/** The zip file of an export, of which only the journal itself is read, by its name: where else a zip would write, it cannot. */
final class PackedJournal {

    /** Some twenty times what ten thousand entries need. */
    private static final long MOST_BYTES = 1L << 30;

    private PackedJournal() {}

    static boolean isOne(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.isValidZipFile() && zip.getFileHeader(JournalFormat.ENTRY) != null;
        } catch (IOException broken) {
            return false;
        }
    }

    static boolean isLocked(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            var header = zip.isValidZipFile() ? zip.getFileHeader(JournalFormat.ENTRY) : null;
            return header != null && header.isEncrypted();
        } catch (IOException broken) {
            return false;
        }
    }

    /**
     * Puts the journal itself in the place of the zip file.
     *
     * @param password of the file, if it has one
     * @throws NotRestorable if there is no journal in it, or not with this password
     */
    static void unpack(Path file, @Nullable String password) throws IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        try (var zip = new ZipFile(file.toFile(), password == null ? null : password.toCharArray());
                var in = journal(zip)) {
            copy(in, part);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (ZipException unlike) {
            throw new NotRestorable(
                    unlike.getType() == ZipException.Type.WRONG_PASSWORD
                            ? "restore.not.password"
                            : "restore.not.broken");
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static InputStream journal(ZipFile zip) throws IOException {
        var header = zip.getFileHeader(JournalFormat.ENTRY);
        if (header == null) {
            throw new NotRestorable("restore.not.foreign");
        }
        return zip.getInputStream(header);
    }

    private static void copy(InputStream in, Path to) throws IOException {
        try (var out = Files.newOutputStream(to)) {
            var buffer = new byte[1 << 16];
            var written = 0L;
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                written += read;
                if (written > MOST_BYTES) {
                    throw new NotRestorable("restore.not.large");
                }
                out.write(buffer, 0, read);
            }
        }
    }
}
