package app.rebound.transfer.sheet.table;

import app.rebound.transfer.sheet.table.Unreadable.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file in which tables are looked for: text of many kinds, or a workbook. */
public final class TableFile {

    /** In bytes. */
    public static final long LARGEST = 20L << 20;

    private static final Pattern TEXT = Pattern.compile("(?i).*\\.(csv|tsv|tab|psv)");
    private static final Pattern BOOK = Pattern.compile("(?i).*\\.(xlsx|xlsm|ods|xls|numbers)");
    private static final Pattern MARKDOWN = Pattern.compile("(?i).*\\.(md|markdown)");

    private static final Pattern OF_A_MAIL = Pattern.compile(
            "(?im)\\A(From \\S+ |(From|To|Subject|Date|Received|Return-Path|Delivered-To|MIME-Version):)");

    private static final int LOOKED_AT = 100_000;

    private TableFile() {}

    /**
     * Whether it is meant as a table.
     *
     * @param name of the file, or null for a text without one
     * @param beginning its first bytes
     */
    public static boolean isOne(@Nullable String name, Path file, byte[] beginning) {
        if (name != null && (TEXT.matcher(name).matches() || BOOK.matcher(name).matches())) {
            return true;
        }
        if (isZip(beginning)) {
            return ZippedFile.has(file, "xl/workbook.xml")
                    || ZippedFile.has(file, "content.xml") && ZippedFile.has(file, "mimetype");
        }
        var text = PlainBytes.text(beginning);
        if (OF_A_MAIL.matcher(text.stripLeading()).find() || text.stripLeading().startsWith("{")) {
            return false;
        }
        return MarkdownText.isOne(text)
                || name != null && MARKDOWN.matcher(name).matches()
                || SeparatedText.isOne(text) && hasHeadings(text);
    }

    /** A text with commas is not a table yet: the first line of one is short and has no sentence in it. */
    private static boolean hasHeadings(String text) {
        var first = text.strip().lines().findFirst().orElse("");
        return first.length() < 2_000
                && first.split("[,;\t|]").length > 1
                && Pattern.compile("[,;\t|]")
                        .splitAsStream(first)
                        .allMatch(cell -> cell.strip().split("\\s+").length <= 7)
                && (first.indexOf('\t') >= 0 || !first.matches(".*[.!?]\\s*"));
    }

    /** How much of a file tells whether it is meant as a table. */
    public static int lookedAt() {
        return LOOKED_AT;
    }

    /**
     * Its tables.
     *
     * @throws Unreadable if there is none that can be read
     */
    public static List<Table> read(@Nullable String name, Path file) throws Unreadable {
        try {
            if (Files.size(file) > LARGEST) {
                throw new Unreadable(Reason.TOO_LARGE);
            }
            var tables = read(name, file, Files.readAllBytes(file)).stream()
                    .filter(table -> !table.lines().isEmpty())
                    .toList();
            if (tables.isEmpty()) {
                throw new Unreadable(Reason.EMPTY);
            }
            return tables;
        } catch (IOException gone) {
            throw new Unreadable(Reason.BROKEN);
        }
    }

    private static List<Table> read(@Nullable String name, Path file, byte[] bytes) throws Unreadable {
        if (isZip(bytes)) {
            if (ZippedFile.has(file, "xl/workbook.xml")) {
                return ExcelFile.read(file);
            }
            if (ZippedFile.has(file, "content.xml")) {
                return OpenDocument.read(file);
            }
            throw new Unreadable(
                    name != null && name.toLowerCase(Locale.ROOT).endsWith(".numbers")
                                    || ZippedFile.has(file, "Index/Document.iwa")
                            ? Reason.NUMBERS
                            : Reason.BROKEN);
        }
        if (bytes.length > 7 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF) {
            throw new Unreadable(Reason.OLD_EXCEL);
        }
        var text = PlainBytes.text(bytes);
        if (text.isBlank()) {
            throw new Unreadable(Reason.EMPTY);
        }
        if (text.chars()
                        .limit(LOOKED_AT)
                        .filter(one -> one < 32 && one != '\n' && one != '\t')
                        .count()
                > Math.min(text.length(), LOOKED_AT) / 20) {
            throw new Unreadable(Reason.BROKEN);
        }
        return MarkdownText.isOne(text) ? MarkdownText.read(text) : List.of(SeparatedText.read(text));
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 9;
    }
}
