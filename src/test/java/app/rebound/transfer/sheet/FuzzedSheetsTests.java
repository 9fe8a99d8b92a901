package app.rebound.transfer.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.rebound.transfer.sheet.meaning.Understanding;
import app.rebound.transfer.sheet.row.SheetRows;
import app.rebound.transfer.sheet.table.TableFile;
import app.rebound.transfer.sheet.table.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever becomes of a file on its way, it ends in a table or in a reason. */
class FuzzedSheetsTests {

    private static final int TIMES = 600;

    @TempDir
    Path folder;

    @Test
    void everyBrokenFileIsReadOrRefused() throws IOException {
        var random = new Random(20_260_314);
        var originals = originals();
        var read = 0;
        for (var time = 0; time < TIMES; time++) {
            var original = originals.get(random.nextInt(originals.size()));
            var name = time + "-" + original.name();
            var file = Files.write(folder.resolve(name), mutate(original.bytes(), random));
            assertThatCode(() -> TableFile.isOne(name, file, Files.readAllBytes(file)))
                    .as(name)
                    .doesNotThrowAnyException();
            read += isRead(name, file) ? 1 : 0;
            Files.delete(file);
        }

        assertThat(read).isGreaterThan(TIMES / 4);
    }

    private record Original(String name, byte[] bytes) {}

    private static List<Original> originals() throws IOException {
        var originals = new ArrayList<Original>();
        for (var file : SheetFiles.own()) {
            originals.add(new Original(file.getFileName().toString(), Files.readAllBytes(file)));
        }
        originals.add(new Original(
                "jobs.ods",
                SheetFiles.openDocument(SheetFiles.row("Company", "Role", "Status")
                        + SheetFiles.row("Acme", "Cook", "Rejected 3/4/2025"))));
        originals.add(
                new Original(
                        "jobs.xlsx",
                        SheetFiles.excel(
                                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Company</t></is></c><c r=\"B1\" s=\"1\"><v>45691</v></c></row>")));
        return originals;
    }

    private static boolean isRead(String name, Path file) {
        try {
            understand(name, file);
            return true;
        } catch (Unreadable refused) {
            return false;
        }
    }

    private static void understand(String name, Path file) throws Unreadable {
        var understood = Understanding.of(TableFile.read(name, file), LocalDate.of(2026, 3, 14));
        understood.words();
        understood.columns();
        SheetRows.of(understood);
    }

    /** Cut, overwritten, doubled, shuffled or read with every second byte missing. */
    private static byte[] mutate(byte[] bytes, Random random) {
        var changed = bytes.clone();
        switch (random.nextInt(6)) {
            case 0 -> changed = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> {
                for (var at = 0; at < 1 + bytes.length / 50; at++) {
                    changed[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
            }
            case 2 -> {
                changed = Arrays.copyOf(bytes, bytes.length * 2);
                System.arraycopy(bytes, 0, changed, bytes.length, bytes.length);
            }
            case 3 -> {
                for (var at = 0; at < 20; at++) {
                    var one = random.nextInt(bytes.length);
                    var other = random.nextInt(bytes.length);
                    var kept = changed[one];
                    changed[one] = changed[other];
                    changed[other] = kept;
                }
            }
            case 4 -> {
                changed = new byte[bytes.length / 2];
                for (var at = 0; at < changed.length; at++) {
                    changed[at] = bytes[at * 2];
                }
            }
            default -> {
                var marks = "\",;|\t\n\r'={}[]0".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
                for (var at = 0; at < 1 + bytes.length / 30; at++) {
                    changed[random.nextInt(bytes.length)] = marks[random.nextInt(marks.length)];
                }
            }
        }
        return changed;
    }
}
