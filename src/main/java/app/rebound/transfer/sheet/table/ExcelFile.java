package app.rebound.transfer.sheet.table;

import app.rebound.transfer.sheet.table.Unreadable.Reason;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** The sheets of a workbook of Excel. Days are written with the year first, whatever they look like there. */
final class ExcelFile {

    private static final int MOST_SHEETS = 30;
    private static final Pattern NOT_OF_DAYS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private ExcelFile() {}

    static List<Table> read(Path file) throws Unreadable {
        ZippedFile.check(file);
        try {
            return read(file, true);
        } catch (IOException | RuntimeException broken) {
            // The library says what it stumbles over in many ways, most of them unchecked.
            return withoutFormats(file);
        }
    }

    /** A workbook without styles is one all the same; its days are numbers then. */
    private static List<Table> withoutFormats(Path file) throws Unreadable {
        try {
            return read(file, false);
        } catch (IOException | RuntimeException broken) {
            throw new Unreadable(Reason.BROKEN);
        }
    }

    private static List<Table> read(Path file, boolean formats) throws IOException, Unreadable {
        var tables = new ArrayList<Table>();
        try (var book = new ReadableWorkbook(file.toFile(), new ReadingOptions(formats, true))) {
            var sheets = book.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .limit(MOST_SHEETS)
                    .toList();
            for (var sheet : sheets) {
                tables.add(read(sheet));
            }
        }
        return tables;
    }

    private static Table read(Sheet sheet) throws IOException, Unreadable {
        var builder = new TableBuilder();
        try (var rows = sheet.openStream()) {
            for (var row : (Iterable<Row>) rows::iterator) {
                var cells = new ArrayList<String>();
                for (var at = 0; at < Math.min(row.getCellCount(), Table.MOST_COLUMNS); at++) {
                    cells.add(row.getOptionalCell(at).map(ExcelFile::text).orElse(""));
                }
                builder.add(row.getRowNum(), cells);
            }
        }
        return builder.build(sheet.getName());
    }

    private static String text(Cell cell) {
        var raw = cell.getRawValue();
        if (cell.getType() == CellType.ERROR || raw == null) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA) {
            return number(cell, raw);
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return raw.equals("1") || raw.equalsIgnoreCase("true") ? "TRUE" : "FALSE";
        }
        return cell.getText() == null ? "" : cell.getText();
    }

    /** What a formula has come to is text or a number; nobody computes it anew. */
    private static String number(Cell cell, String raw) {
        BigDecimal number;
        try {
            number = new BigDecimal(raw);
        } catch (NumberFormatException words) {
            return raw.startsWith("#") ? "" : raw;
        }
        if (isDay(cell.getDataFormatString()) && number.signum() >= 0 && number.intValue() < 200_000) {
            return day(number);
        }
        var plain = number.abs().compareTo(new BigDecimal("1e15")) > 0 || number.scale() > 40
                ? raw
                : number.stripTrailingZeros().toPlainString();
        return plain;
    }

    private static boolean isDay(@Nullable String format) {
        if (format == null || format.equalsIgnoreCase("general")) {
            return false;
        }
        var letters = NOT_OF_DAYS.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        return letters.indexOf('y') >= 0 || letters.indexOf('d') >= 0 && letters.indexOf('m') >= 0;
    }

    private static String day(BigDecimal serial) {
        var day = LocalDateTime.of(1899, 12, 30, 0, 0)
                .plusSeconds(serial.multiply(BigDecimal.valueOf(86_400)).longValue());
        return day.toLocalTime().equals(LocalTime.MIDNIGHT) ? day.toLocalDate().toString() : HOUR.format(day);
    }
}
