package app.rebound.account.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.IntStream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The journal that was here before another is restored: kept beside it, and the journal again if that fails. */
public final class AsideFile {

    private final Path journal;
    private final @Nullable Path aside;

    private AsideFile(Path journal, @Nullable Path aside) {
        this.journal = journal;
        this.aside = aside;
    }

    static AsideFile of(DataFolder folder) throws IOException {
        var journal = folder.file();
        if (!Files.exists(journal)) {
            return new AsideFile(journal, null);
        }
        var aside = IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> journal.resolveSibling("before-restore-%d.mv.db".formatted(number)))
                .filter(Files::notExists)
                .findFirst()
                .orElseThrow();
        Files.move(journal, aside);
        return new AsideFile(journal, aside);
    }

    /** Where the former journal is now, if there was one. */
    @Nullable
    Path aside() {
        return aside;
    }

    /** Puts a copy of the database, as it is made before an update, in its place; false if the file is none. */
    boolean replaceBy(Path copy) throws IOException {
        try (var zip = new ZipFile(copy.toFile())) {
            var entry = zip.getEntry(journal.getFileName().toString());
            if (entry == null) {
                return false;
            }
            try (var in = zip.getInputStream(entry)) {
                Files.copy(in, journal);
            }
            OwnFiles.close(journal);
            return true;
        } catch (ZipException noZip) {
            return false;
        }
    }

    /** Makes the former journal the journal again; nothing may have the new one open. */
    public void takeBack() throws IOException {
        Files.deleteIfExists(journal);
        if (aside != null) {
            Files.move(aside, journal, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
