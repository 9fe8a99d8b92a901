package app.rebound.transfer.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Tables to try things on: those written for the tests, those of others where they are at hand, and workbooks made up. */
public final class SheetFiles {

    private SheetFiles() {}

    /** The tables beside the tests, in the order of their names. */
    public static List<Path> own() {
        try (var files = Files.list(Path.of(
                Objects.requireNonNull(SheetFiles.class.getResource("own")).toURI()))) {
            return files.sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static Path own(String beginning) {
        return own().stream()
                .filter(file -> file.getFileName().toString().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    /** Real tables of other people, where {@code REBOUND_SHARED} or a folder beside this one has them. */
    public static List<Path> shared() {
        var told = System.getenv("REBOUND_SHARED");
        return Stream.of(told == null ? "../shared/data" : told)
                .map(Path::of)
                .flatMap(folder -> Stream.of(folder.resolve("spreadsheets"), folder.resolve("exports")))
                .filter(Files::isDirectory)
                .flatMap(SheetFiles::files)
                .filter(file -> !file.toString().endsWith(".json"))
                .sorted()
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A workbook of one sheet whose rows are the XML between {@code sheetData}. Style 1 is a day. */
    public static byte[] excel(String rows) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Override PartName="/xl/workbook.xml"
                  ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/styles.xml"
                  ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>""");
        parts.put("xl/workbook.xml", """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                  xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <sheets><sheet name="Jobs" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        parts.put("xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Target="worksheets/sheet1.xml"
                  Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/></Relationships>""");
        parts.put("xl/styles.xml", """
                <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
                <cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>""");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                        + "</sheetData></worksheet>");
        return zip(parts);
    }

    /** A file of one sheet whose rows are the XML in its table. */
    public static byte[] openDocument(String rows) {
        return zip(Map.of(
                "mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", """
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>
                <table:table table:name="Jobs">%s</table:table>
                </office:spreadsheet></office:body></office:document-content>""".formatted(rows)));
    }

    /** A row of an OpenDocument table. */
    public static String row(String... cells) {
        var row = new StringBuilder("<table:table-row>");
        for (var cell : cells) {
            row.append("<table:table-cell><text:p>").append(cell).append("</text:p></table:table-cell>");
        }
        return row.append("</table:table-row>").toString();
    }

    static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
