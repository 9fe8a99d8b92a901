package app.rebound.transfer.sheet.table;

import app.rebound.transfer.sheet.table.Unreadable.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tables in a Markdown text. A link in a cell becomes a cell of its own at the end. */
final class MarkdownText {

    private static final Pattern RULE = Pattern.compile("\\s*\\|?\\s*:?-{2,}:?\\s*(\\|\\s*:?-{1,}:?\\s*)*\\|?\\s*");
    private static final Pattern BETWEEN = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\((https?://[^)\\s]*)[^)]*\\)");
    private static final Pattern WIKI = Pattern.compile("!?\\[\\[(?:[^\\]|\\\\]*\\\\?\\|)?([^\\]]*)]]");
    private static final Pattern MARKS = Pattern.compile("\\*\\*|__|~~|`|<br\\s*/?>");

    private MarkdownText() {}

    /** Whether a row of dashes stands below a row of cells. */
    static boolean isOne(String text) {
        var before = "";
        var looked = 0;
        for (var line : (Iterable<String>) text.lines()::iterator) {
            if (isRule(line) && before.contains("|")) {
                return true;
            }
            before = line;
            if (++looked > 2_000) {
                break;
            }
        }
        return false;
    }

    private static boolean isRule(String line) {
        return line.length() < 20_000
                && line.contains("--")
                && line.contains("|")
                && RULE.matcher(line).matches();
    }

    static List<Table> read(String text) throws Unreadable {
        var lines = text.split("\n", -1);
        var tables = new ArrayList<Table>();
        for (var at = 1; at < lines.length; at++) {
            if (isRule(lines[at]) && lines[at - 1].contains("|")) {
                var builder = new TableBuilder();
                var hasLinks = false;
                var width = cells(lines[at - 1]).size();
                var rows = new ArrayList<List<String>>();
                var numbers = new ArrayList<Integer>();
                for (var row = at + 1; row < lines.length && lines[row].contains("|"); row++) {
                    if (!isRule(lines[row])) {
                        rows.add(row(lines[row], width));
                        numbers.add(row + 1);
                        hasLinks |= !rows.get(rows.size() - 1).get(width).isEmpty();
                    }
                }
                var header = new ArrayList<>(cells(lines[at - 1]));
                if (hasLinks) {
                    header.add("Link");
                }
                builder.add(at, header);
                for (var row = 0; row < rows.size(); row++) {
                    builder.add(numbers.get(row), rows.get(row));
                }
                tables.add(builder.build(null));
                at += rows.size();
            }
        }
        if (tables.isEmpty()) {
            throw new Unreadable(Reason.NO_TABLE);
        }
        return tables;
    }

    private static List<String> row(String line, int width) {
        var row = new ArrayList<String>();
        var link = "";
        for (var cell : BETWEEN.split(inner(line), -1)) {
            var found = LINK.matcher(cell);
            if (found.find()) {
                link = found.group(2);
            }
            if (row.size() < width) {
                row.add(words(cell));
            }
        }
        while (row.size() < width) {
            row.add("");
        }
        row.add(link);
        return row;
    }

    private static List<String> cells(String line) {
        return BETWEEN.splitAsStream(inner(line)).map(MarkdownText::words).toList();
    }

    private static String inner(String line) {
        var inner = line.strip();
        inner = inner.startsWith("|") ? inner.substring(1) : inner;
        return inner.endsWith("|") && !inner.endsWith("\\|") ? inner.substring(0, inner.length() - 1) : inner;
    }

    private static String words(String cell) {
        var text = LINK.matcher(cell)
                .replaceAll(
                        found -> Matcher.quoteReplacement(found.group(1).isBlank() ? found.group(2) : found.group(1)));
        text = WIKI.matcher(text).replaceAll("$1");
        return MARKS.matcher(text)
                .replaceAll(" ")
                .replace("\\|", "|")
                .replaceAll(" {2,}", " ")
                .strip();
    }
}
