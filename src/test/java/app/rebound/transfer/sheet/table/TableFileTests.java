package app.rebound.transfer.sheet.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.rebound.transfer.sheet.SheetFiles;
import app.rebound.transfer.sheet.table.Unreadable.Reason;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTests {

    private static final String THREE =
            "Company%sRole%sApplied\nBäcker & Söhne%sKöchin%s3.2.2025\nCafé%sBarista%s4.2.2025\n";

    @TempDir
    Path folder;

    private Table read(String name, byte[] bytes) throws Exception {
        var file = Files.write(folder.resolve(name), bytes);
        return TableFile.read(name, file).get(0);
    }

    private Reason refusal(String name, byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve(name), bytes);
        return catchThrowableOfType(Unreadable.class, () -> TableFile.read(name, file))
                .reason();
    }

    private static String with(String separator) {
        return THREE.replace("%s", separator);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void knowsWhatKeepsCellsApart(String separator) throws Exception {
        var table = read("jobs.csv", with(separator).getBytes(StandardCharsets.UTF_8));

        assertThat(table.lines()).hasSize(3);
        assertThat(table.lines().get(1).cells()).containsExactly("Bäcker & Söhne", "Köchin", "3.2.2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-15"})
    void knowsHowLettersAreWritten(String charset) throws Exception {
        var table = read("jobs.csv", with(";").getBytes(Charset.forName(charset)));

        assertThat(table.lines().get(1).cell(0)).isEqualTo("Bäcker & Söhne");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void passesOverAByteOrderMark(String charset) throws Exception {
        var table = read("jobs.csv", ("\uFEFF" + with(",")).getBytes(Charset.forName(charset)));

        assertThat(table.lines().get(0).cell(0)).isEqualTo("Company");
    }

    @Test
    void keepsLinesAndQuotationMarksWithinACell() throws Exception {
        var table = read(
                "jobs.csv",
                "Company,Note\r\nAcme,\"first line\r\nsays \"\"no\"\", then\"\r\nBirch,second\r\n"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(table.lines().get(1).cell(1)).isEqualTo("first line\nsays \"no\", then");
        assertThat(table.lines().get(2).number()).isEqualTo(4);
    }

    @Test
    void readsOnWhereAQuotationMarkIsNeverClosed() throws Exception {
        var table = read(
                "jobs.csv",
                "Company,Role,Status\nAcme,Cook,\"Rejected\nBirch,Cook,Applied\nCedar,Cook,Applied\n"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(table.lines()).hasSize(4);
        assertThat(table.lines().get(1).cells()).containsExactly("Acme", "Cook", "Rejected");
    }

    @Test
    void takesItsWordForWhatKeepsCellsApart() throws Exception {
        var table = read("jobs.csv", "sep=;\r\nCompany;Salary\r\nAcme;1,5\r\n".getBytes(StandardCharsets.UTF_8));

        assertThat(table.lines().get(1).cells()).containsExactly("Acme", "1,5");
        assertThat(table.lines().get(1).number()).isEqualTo(3);
    }

    @Test
    void readsAMarkdownTableWithItsLinks() throws Exception {
        var table = read("jobs.md", """
                # Jobs

                | Company | Role |
                | --- | :---: |
                | [Acme](https://acme.example/1) | **Cook** \\| baker |
                | [[Birch Ltd\\|Birch]] | Clerk |

                Text below.
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(table.lines())
                .extracting(Table.Line::cells)
                .containsExactly(
                        List.of("Company", "Role", "Link"),
                        List.of("Acme", "Cook | baker", "https://acme.example/1"),
                        List.of("Birch", "Clerk"));
    }

    @Test
    void readsExcelDaysAndWhatFormulasCameTo() throws Exception {
        var table = read("jobs.xlsx", SheetFiles.excel("""
                        <row r="1"><c r="A1" t="inlineStr"><is><t>Company</t></is></c><c r="B1" t="inlineStr"><is><t>Applied</t></is></c></row>
                        <row r="3"><c r="A3" t="str"><f>"Ac"&amp;"me"</f><v>Acme</v></c><c r="B3" s="1"><v>45691</v></c></row>
                        <row r="4"><c r="A4" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B4" s="1"><f>B3+1</f><v>45692.5</v></c></row>
                        """));

        assertThat(table.lines().get(1).cells()).containsExactly("Acme", "2025-02-03");
        assertThat(table.lines().get(1).number()).isEqualTo(3);
        assertThat(table.lines().get(2).cells()).containsExactly("", "2025-02-04 12:00");
    }

    @Test
    void readsOpenDocumentAndNotItsMillionEmptyRows() throws Exception {
        var table = read(
                "jobs.ods",
                SheetFiles.openDocument(SheetFiles.row("Company", "Role") + SheetFiles.row("Acme", "Cook")
                        + "<table:table-row table:number-rows-repeated=\"1048574\">"
                        + "<table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"));

        assertThat(table.lines()).hasSize(2);
        assertThat(table.width()).isEqualTo(2);
    }

    @Test
    void readsAnOpenDocumentDayAsItIsKept() throws Exception {
        var table = read("jobs.ods", SheetFiles.openDocument("""
                        <table:table-row><table:table-cell office:date-value="2025-03-04"><text:p>04.03.25</text:p>
                        </table:table-cell><table:table-cell><office:annotation><text:p>aside</text:p></office:annotation><text:p>Acme</text:p></table:table-cell></table:table-row>"""));

        assertThat(table.lines().get(0).cells()).containsExactly("2025-03-04", "Acme");
    }

    @Test
    void leavesOutColumnsThatNobodyReads() throws Exception {
        var wide = ("a,".repeat(900) + "\n").repeat(5);

        assertThat(read("jobs.csv", wide.getBytes(StandardCharsets.UTF_8)).width())
                .isEqualTo(200);
    }

    @Test
    void refusesMoreRowsThanAnybodyWrites() throws Exception {
        var many = "Company,Role\n" + "Acme,Cook\n".repeat(Table.MOST_ROWS + 10);

        assertThat(refusal("jobs.csv", many.getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.TOO_MANY_ROWS);
    }

    @Test
    void takesAMillionEmptyRowsForNothing() throws Exception {
        var empty = "Company,Role\n" + ",\n".repeat(1_000_000) + "Acme,Cook\n";

        assertThat(read("jobs.csv", empty.getBytes(StandardCharsets.UTF_8)).lines())
                .hasSize(2);
    }

    @Test
    void refusesARowThatIsThereAMillionTimes() throws Exception {
        var row = SheetFiles.row("Acme", "Cook")
                .replace("<table:table-row>", "<table:table-row table:number-rows-repeated=\"1000000\">");

        assertThat(refusal("jobs.ods", SheetFiles.openDocument(row))).isEqualTo(Reason.TOO_MANY_ROWS);
    }

    @Test
    void refusesWhatUnpacksToTooMuch() throws Exception {
        var bomb = SheetFiles.openDocument(" ".repeat(170_000_000));

        assertThat(bomb.length).isLessThan(1_000_000);
        assertThat(refusal("jobs.ods", bomb)).isEqualTo(Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @CsvSource({"10", "200", "900"})
    void saysThatAFileIsCut(int length) throws Exception {
        var whole = SheetFiles.openDocument(SheetFiles.row("Company", "Role"));

        assertThat(refusal("jobs.ods", Arrays.copyOf(whole, Math.min(length, whole.length - 30))))
                .isEqualTo(Reason.BROKEN);
    }

    @Test
    void saysWhatIsNoTable() throws Exception {
        assertThat(refusal("jobs.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0, 0}))
                .isEqualTo(Reason.OLD_EXCEL);
        assertThat(refusal("jobs.csv", "  \n \n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.EMPTY);
        assertThat(refusal("jobs.csv", new byte[20_000])).isNotNull();
    }

    @Test
    void takesAMailForNoTable() throws IOException {
        var mail = "From: a@example.com\nSubject: Your application, and more\n\nDear you, no.\n"
                .getBytes(StandardCharsets.UTF_8);
        var file = Files.write(folder.resolve("pasted"), mail);

        assertThat(TableFile.isOne(null, file, mail)).isFalse();
    }

    @Test
    void takesPastedRowsForATable() throws IOException {
        var rows = "Company\tRole\nAcme\tCook\nBirch\tClerk\n".getBytes(StandardCharsets.UTF_8);
        var file = Files.write(folder.resolve("pasted"), rows);

        assertThat(TableFile.isOne(null, file, rows)).isTrue();
    }

    @Test
    void takesALetterForNoTable() throws IOException {
        var letter = """
                Dear Sam,

                thank you for coming in, and for the time you took. We have decided to go on with another candidate, who has more
                experience. We wish you well, and hope to hear from you again.
                """.getBytes(StandardCharsets.UTF_8);
        var file = Files.write(folder.resolve("pasted"), letter);

        assertThat(TableFile.isOne(null, file, letter)).isFalse();
    }
}
