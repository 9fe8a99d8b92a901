package app.rebound.transfer.export;

import app.rebound.transfer.format.FormatPage;
import app.rebound.transfer.format.JournalFormat;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything in one file: the journal as JSON for Rebound and other programs, a table of each kind for people, and a page that
 * says what is what. With a password it is encrypted with AES-256 (the zip format's AE-2, which common tools open).
 */
@Service
class ExportFile {

    private final JournalWriter journal;
    private final KindTables tables;
    private final FormatPage page;

    ExportFile(JournalWriter journal, KindTables tables, FormatPage page) {
        this.journal = journal;
        this.tables = tables;
        this.page = page;
    }

    /**
     * Writes the current journal as it is at one moment; what is written meanwhile is not in it.
     *
     * @param password without which the file cannot be read, if there is to be one
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void write(OutputStream out, char @Nullable [] password) throws IOException {
        try (var zip = new ZipOutputStream(new BufferedOutputStream(out), password, StandardCharsets.UTF_8)) {
            zip.putNextEntry(entry("README.txt", password));
            zip.write(page.text().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.putNextEntry(entry(JournalFormat.ENTRY, password));
            journal.write(zip);
            zip.closeEntry();
            for (var table : tables.filled()) {
                zip.putNextEntry(entry("tables/" + table.name() + ".csv", password));
                tables.write(table, zip);
                zip.closeEntry();
            }
        }
    }

    private static ZipParameters entry(String name, char @Nullable [] password) {
        var parameters = new ZipParameters();
        parameters.setFileNameInZip(name);
        if (password != null) {
            parameters.setEncryptFiles(true);
            parameters.setEncryptionMethod(EncryptionMethod.AES);
            parameters.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
        }
        return parameters;
    }
}
