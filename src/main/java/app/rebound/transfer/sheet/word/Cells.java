package app.rebound.transfer.sheet.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What single cells are, whatever stands above them. */
public final class Cells {

    private static final Set<String> YES = Set.of(
            "yes", "y", "true", "1", "x", "ja", "j", "oui", "o", "si", "s", "sim", "kylla", "ok", "done", "check",
            "wahr", "vrai");
    private static final Set<String> NO = Set.of(
            "no",
            "n",
            "false",
            "0",
            "nein",
            "non",
            "na",
            "n a",
            "none",
            "nil",
            "null",
            "ei",
            "nej",
            "nao",
            "falsch",
            "faux",
            "tbd",
            "not yet",
            "nan",
            "undefined",
            "never",
            "didnt get",
            "not invited",
            "unknown");
    private static final Pattern WEB = Pattern.compile(
            "(?i)\\b(https?://[^\\s<>\"'|]+|www\\.[^\\s<>\"'|]+|[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|org|net|io|co|de|uk|fr|fi|eu|jobs|careers|gov|edu|ch|at|nl|es|it|se|dk|no|ca|au|us|ai|app|dev)/[^\\s<>\"'|]*)");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[$€£]?\\s?\\d[\\d., ']*\\s?[%kK€$£]?");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.-]+");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[\\d\\s()./-]{7,20}");

    private Cells() {}

    /** A tick, or a word that means yes. */
    public static boolean isYes(String cell) {
        return YES.contains(Phrases.plain(cell)) || cell.matches("[✓✔☑✅xX√]\\uFE0F?");
    }

    /** A cross, a dash, nothing at all, or a word that means no. */
    public static boolean isNo(String cell) {
        var plain = Phrases.plain(cell);
        return NO.contains(plain) || plain.isEmpty() && !isYes(cell);
    }

    /** The first address in it; one without its beginning is completed. */
    public static @Nullable String web(String cell) {
        var found = WEB.matcher(cell);
        if (!found.find()) {
            return null;
        }
        var address = found.group().replaceFirst("[.,;)]+$", "");
        return address.regionMatches(true, 0, "http", 0, 4) ? address : "https://" + address;
    }

    public static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches();
    }

    public static boolean isMail(String cell) {
        return MAIL.matcher(cell).find();
    }

    public static boolean isTelephone(String cell) {
        return TELEPHONE.matcher(cell).matches()
                && cell.chars().filter(Character::isDigit).count() > 6;
    }

    /** Whether it is about a day and little else. */
    public static boolean isDay(String cell) {
        if (WrittenDays.counted(cell) != null) {
            return true;
        }
        var days = WrittenDays.in(cell);
        return !days.isEmpty()
                && without(cell, days)
                                .replaceAll("[\\d:]+|\\p{P}|(?i)\\b(am|pm|utc|t|z|uhr)\\b", "")
                                .strip()
                                .length()
                        < 16;
    }

    /** The text beside the days in it. */
    public static String without(String cell, List<WrittenDay> days) {
        var rest = new StringBuilder();
        var at = 0;
        for (var day : days) {
            rest.append(cell, at, Math.max(at, day.from())).append(' ');
            at = Math.max(at, day.to());
        }
        return rest.append(cell.substring(at)).toString();
    }

    /** The days in it. */
    public static List<LocalDate> days(String cell, Calendar calendar) {
        var counted = WrittenDays.counted(cell);
        if (counted != null) {
            return List.of(counted);
        }
        var days = new ArrayList<LocalDate>();
        WrittenDays.in(cell).forEach(day -> calendar.read(day).ifPresent(days::add));
        return days;
    }

    /** On one line, and no longer than that. */
    public static String line(String cell, int longest) {
        var line = cell.replaceAll("\\s+", " ").strip();
        if (line.length() <= longest) {
            return line;
        }
        var end = Character.isHighSurrogate(line.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return line.substring(0, end).strip() + "…";
    }
}
