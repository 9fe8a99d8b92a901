package app.rebound.transfer.sheet.word;

import java.text.DateFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the days in a text, in the ways people write them. */
public final class WrittenDays {

    private static final Map<String, Integer> MONTHS = months();
    private static final String MONTH = "(\\p{L}{3,12})";
    private static final String YEAR = "(\\d{4}|['’]?\\d{2}(?![\\d:]))";

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern PACKED = Pattern.compile("(?<!\\d)(20\\d{2})([01]\\d)([0-3]\\d)(?!\\d)");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d/])(\\d{1,2})\\s?([-/.])\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{4}|\\d{2})(?![\\d/])");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?[\\s-]*(?:of |de )?" + MONTH
                    + "\\.?(?:[,\\s-]+(?:de )?" + YEAR + ")?");
    private static final Pattern MONTH_DAY = Pattern.compile(
            "(?<!\\p{L})" + MONTH + "\\.?[\\s-]+(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:[,\\s-]+" + YEAR + ")?");
    private static final Pattern WITHOUT_YEAR =
            Pattern.compile("(?<![\\d/.:,-])(\\d{1,2})([/.])(\\d{1,2})(?:\\.)?(?![\\d/:%])");
    private static final Pattern SECONDS = Pattern.compile("1\\d{9}(?:\\d{3})?(?:\\.\\d+)?");
    private static final Pattern SERIAL = Pattern.compile("(?:3[6-9]|4\\d|5[0-5])\\d{3}(?:\\.\\d+)?");

    private WrittenDays() {}

    /** The days of a text, in the order they stand there. */
    public static List<WrittenDay> in(String text) {
        if (text.length() > 20_000 || text.chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        var found = new ArrayList<WrittenDay>();
        var rest = new StringBuilder(text.toLowerCase(Locale.ROOT));
        if (rest.length() != text.length()) {
            rest = new StringBuilder(text);
        }
        take(YEAR_FIRST, rest, found, day -> certain(day, number(day, 2), number(day, 3), number(day, 1)));
        take(PACKED, rest, found, day -> certain(day, number(day, 2), number(day, 3), number(day, 1)));
        take(
                NUMBERS,
                rest,
                found,
                day -> new WrittenDay(
                        day.start(),
                        day.end(),
                        number(day, 1),
                        number(day, 3),
                        false,
                        year(day.group(4)),
                        day.group(2).equals(".")));
        take(DAY_MONTH, rest, found, day -> named(day, day.group(2), number(day, 1), day.group(3)));
        take(MONTH_DAY, rest, found, day -> named(day, day.group(1), number(day, 2), day.group(3)));
        take(
                WITHOUT_YEAR,
                rest,
                found,
                day -> new WrittenDay(
                        day.start(),
                        day.end(),
                        number(day, 1),
                        number(day, 3),
                        false,
                        null,
                        day.group(2).equals(".")));
        found.removeIf(day -> day.one() > 31 || day.other() > 31 || day.one() < 1 || day.other() < 1);
        found.sort(Comparator.comparingInt(WrittenDay::from));
        return found;
    }

    private interface Reading {
        @Nullable
        WrittenDay of(MatchResult found);
    }

    /** What was read is covered, so that no part of it is read again. */
    private static void take(Pattern pattern, StringBuilder rest, List<WrittenDay> found, Reading reading) {
        var matcher = pattern.matcher(rest.toString());
        while (matcher.find()) {
            var day = reading.of(matcher.toMatchResult());
            if (day != null) {
                found.add(day);
                for (var at = matcher.start(); at < matcher.end(); at++) {
                    rest.setCharAt(at, '\u0001');
                }
            }
        }
    }

    private static WrittenDay certain(MatchResult found, int month, int day, int year) {
        return new WrittenDay(found.start(), found.end(), month, day, true, year, false);
    }

    private static @Nullable WrittenDay named(MatchResult found, String month, int day, @Nullable String year) {
        var number = MONTHS.get(Phrases.plain(month));
        return number == null
                ? null
                : new WrittenDay(
                        found.start(), found.end(), number, day, true, year == null ? null : year(year), false);
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static int year(String written) {
        var digits = written.replaceAll("\\D", "");
        var year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : 2000 + year;
    }

    /** A moment as a number: seconds or milliseconds since 1970, or days as spreadsheets count them. */
    public static @Nullable LocalDate counted(String cell) {
        if (SECONDS.matcher(cell).matches()) {
            var number = Long.parseLong(cell.replaceFirst("\\..*", ""));
            return LocalDate.ofInstant(
                    Instant.ofEpochSecond(number > 100_000_000_000L ? number / 1000 : number), ZoneOffset.UTC);
        }
        return SERIAL.matcher(cell).matches()
                ? LocalDate.of(1899, 12, 30).plusDays(Long.parseLong(cell.replaceFirst("\\..*", "")))
                : null;
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (var language : List.of("en", "de", "fr", "es", "it", "nl", "pt", "fi", "sv", "da", "pl")) {
            var symbols = DateFormatSymbols.getInstance(Locale.forLanguageTag(language));
            for (var month = 0; month < 12; month++) {
                for (var name : List.of(symbols.getMonths()[month], symbols.getShortMonths()[month])) {
                    var plain = Phrases.plain(name);
                    if (plain.length() > 2) {
                        months.putIfAbsent(plain, month + 1);
                    }
                }
            }
        }
        months.put("sept", 9);
        months.put("juin", 6);
        months.put("mrz", 3);
        return months;
    }
}
