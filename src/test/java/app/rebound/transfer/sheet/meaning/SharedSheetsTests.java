package app.rebound.transfer.sheet.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.rebound.transfer.sheet.SheetFiles;
import app.rebound.transfer.sheet.row.SheetRows;
import app.rebound.transfer.sheet.table.TableFile;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that real people published, where they are at hand. */
class SharedSheetsTests {

    @ParameterizedTest
    @CsvSource({
        "altaiiiir, 4, 2, 0",
        "crypticwriting, 148, 0, 0",
        "justinhurley, 48, 19, 1",
        "martinw72uk, 23, 2, 0",
        "nakuramino, 116, 18, 19",
        "timhanneman, 176, 51, 1",
        "get_hired, 3, 1, 0",
        "linkedin_Saved, 0, 0, 15",
        "simplify, 2, 0, 1"
    })
    void readsWhatIsInIt(String name, int applications, int rejections, int skipped) throws Exception {
        var file = SheetFiles.shared().stream()
                .filter(one -> one.getFileName().toString().startsWith(name))
                .findFirst();
        assumeTrue(file.isPresent(), "No shared tables are at hand");
        var rows = SheetRows.of(Understanding.of(
                TableFile.read(file.get().getFileName().toString(), file.get()), LocalDate.of(2026, 11, 29)));

        assertThat(rows.stream().filter(row -> row.skip() == null)).hasSize(applications);
        assertThat(rows.stream().filter(row -> row.skip() == null && row.isRejection()))
                .hasSize(rejections);
        assertThat(rows.stream().filter(row -> row.skip() != null)).hasSize(skipped);
    }
}
