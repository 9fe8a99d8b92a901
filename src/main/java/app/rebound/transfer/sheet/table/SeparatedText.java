package app.rebound.transfer.sheet.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of text whose cells are kept apart by one character. */
final class SeparatedText {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int LOOKED_AT = 60;
    private static final int LONGEST_RECORD = 4_000_000;

    /** A cell of so many lines is none: somebody opened a quotation mark and never closed it. */
    private static final int MOST_LINES = 400;

    private SeparatedText() {}

    /** Whether most of its rows fall into the same number of cells. */
    static boolean isOne(String text) {
        var best = best(beginning(text));
        return best.isPresent() && best.get().share() > 0.7 && best.get().rows() > 1;
    }

    static Table read(String text) throws Unreadable {
        var told = told(text);
        var separator =
                told.orElseGet(() -> best(beginning(text)).map(Fit::separator).orElse(','));
        var rows = told.isPresent() ? text.substring(text.indexOf('\n') + 1) : text;
        var first = told.isPresent() ? 1 : 0;
        try {
            return read(rows, separator, true, first);
        } catch (Unquoted never) {
            try {
                return read(rows, separator, false, first);
            } catch (Unquoted impossible) {
                throw new Unreadable(Unreadable.Reason.BROKEN);
            }
        }
    }

    /** Excel says so in a first line of its own. */
    private static Optional<Character> told(String text) {
        return text.length() > 5 && text.regionMatches(true, 0, "sep=", 0, 4) && (text.charAt(5) == '\n')
                ? Optional.of(text.charAt(4))
                : Optional.empty();
    }

    private static final class Unquoted extends Exception {
        Unquoted() {
            super(null, null, false, false);
        }
    }

    private static Table read(String text, char separator, boolean quotes, int before) throws Unreadable, Unquoted {
        var builder = new TableBuilder();
        if (!quotes) {
            var number = before;
            for (var line : text.split("\n", -1)) {
                number++;
                builder.add(number, plain(line, separator));
            }
            return builder.build(null);
        }
        var width = 0;
        try (var reader = reader(separator).ofCsvRecord(text)) {
            for (var record : reader) {
                width = width == 0 ? record.getFieldCount() : width;
                for (var cell : record.getFields()) {
                    if (hasSwallowed(cell, separator, width)) {
                        throw new Unquoted();
                    }
                }
                builder.add(
                        (int) Math.min(Integer.MAX_VALUE, record.getStartingLineNumber() + before), record.getFields());
            }
        } catch (CsvParseException | UncheckedIOException broken) {
            throw new Unquoted();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return builder.build(null);
    }

    /** Whether most lines of a cell are rows of the table themselves. */
    private static boolean hasSwallowed(String cell, char separator, int width) {
        if (cell.indexOf('\n') < 0) {
            return false;
        }
        var lines = cell.lines().skip(1).filter(line -> !line.isBlank()).toList();
        var rows = lines.stream()
                .filter(line -> line.chars().filter(one -> one == separator).count() == width - 1L)
                .count();
        return lines.size() > MOST_LINES || width > 2 && rows > 1 && rows * 10 >= lines.size() * 7L;
    }

    private static List<String> plain(String line, char separator) {
        var cells = new ArrayList<String>();
        for (var from = 0; from <= line.length() && cells.size() <= Table.MOST_COLUMNS; ) {
            var to = line.indexOf(separator, from);
            var end = to < 0 ? line.length() : to;
            cells.add(line.substring(from, end).replaceAll("^\\s*\"|\"\\s*$", ""));
            from = end + 1;
        }
        return cells;
    }

    private static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter('"')
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true)
                .skipEmptyLines(true)
                .maxBufferSize(LONGEST_RECORD);
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), 200_000));
    }

    /**
     * How well a character keeps cells apart.
     *
     * @param share of rows that have the most frequent number of cells
     */
    private record Fit(char separator, int width, double share, int rows) {

        double worth() {
            return share * Math.min(width, 8) * (separator == ',' ? 0.95 : 1);
        }
    }

    private static Optional<Fit> best(String text) {
        Fit best = null;
        for (var separator : SEPARATORS) {
            var fit = fit(text, separator);
            if (fit.width() > 1 && (best == null || fit.worth() > best.worth())) {
                best = fit;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Fit fit(String text, char separator) {
        var widths = new HashMap<Integer, Integer>();
        var rows = 0;
        try (var reader = reader(separator).ofCsvRecord(text)) {
            for (var record : reader) {
                if (record.getFields().stream().allMatch(String::isBlank)) {
                    continue;
                }
                widths.merge(record.getFieldCount(), 1, Integer::sum);
                if (++rows >= LOOKED_AT) {
                    break;
                }
            }
        } catch (CsvParseException | IOException | UncheckedIOException broken) {
            // What was read until there tells enough.
        }
        var most = widths.entrySet().stream()
                .filter(width -> width.getKey() > 1)
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        return most.isEmpty()
                ? new Fit(separator, 1, 0, rows)
                : new Fit(separator, most.get().getKey(), (double) most.get().getValue() / rows, rows);
    }
}
