package app.rebound.transfer.mail.message;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.jspecify.annotations.Nullable;

/** The header fields of a message that say something to a person; the first of each name counts. */
final class Headers {

    private static final int LONGEST = 2_000;
    private static final int MOST_THREAD_IDS = 50;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern FOLD = Pattern.compile("\\s*[\\r\\n]+\\s*");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"(),;:]{1,120}@[^\\s<>\"(),;:]{1,120}");
    private static final Pattern ID = Pattern.compile("<([^<>\\s]{1,300})>");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?i)\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s.-]{1,3}([a-z]{3})[a-z]{0,6}[\\s.,-]{1,3}(\\d{4}|\\d{2})\\b");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(?i)\\b([a-z]{3})[a-z]{0,6}\\.?\\s{1,2}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,2}(\\d{4})\\b");
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");

    private final Map<String, String> fields = new HashMap<>();

    void add(String name, String raw) {
        var value = FOLD.matcher(raw).replaceAll(" ").strip();
        fields.putIfAbsent(
                name.strip().toLowerCase(Locale.ROOT), value.substring(0, Math.min(value.length(), LONGEST)));
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    @Nullable
    String raw(String name) {
        return fields.get(name);
    }

    /** The message of these headers; whether it went to many may also be seen at its foot. */
    Mail with(String text, boolean hasFooter) {
        var from = fields.getOrDefault("from", fields.getOrDefault("sender", ""));
        return new Mail(
                nameIn(from),
                addressIn(from),
                addressIn(fields.getOrDefault("reply-to", "")),
                blankless(decoded(fields.getOrDefault("subject", ""))),
                day(fields.getOrDefault("date", fields.getOrDefault("sent", ""))),
                ids(fields.getOrDefault("message-id", "")).stream().findFirst().orElse(null),
                ids(fields.getOrDefault("references", "") + " " + fields.getOrDefault("in-reply-to", "")),
                text,
                hasFooter
                        || fields.containsKey("list-unsubscribe")
                        || fields.containsKey("list-id")
                        || fields.getOrDefault("precedence", "")
                                .toLowerCase(Locale.ROOT)
                                .contains("bulk"));
    }

    private static @Nullable String nameIn(String from) {
        int open = from.lastIndexOf('<');
        var name = open >= 0 ? from.substring(0, open) : ADDRESS.matcher(from).replaceAll("");
        var plain = decoded(name.replace('"', ' ').replace("\\", " ")).replaceAll("^[\\s']+|[\\s']+$", "");
        return blankless(plain.startsWith("(") && plain.endsWith(")") ? plain.substring(1, plain.length() - 1) : plain);
    }

    private static @Nullable String addressIn(String from) {
        var found = ADDRESS.matcher(from);
        String address = null;
        while (found.find()) {
            address = found.group().toLowerCase(Locale.ROOT);
        }
        return address;
    }

    /** Words in another alphabet than ASCII, as headers spell them: {@code =?utf-8?q?Caf=C3=A9?=}. */
    private static String decoded(String value) {
        if (!value.contains("=?")) {
            return value.strip();
        }
        var words = DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT, StandardCharsets.UTF_8);
        return TextOf.cleaned(words).replace('\n', ' ').strip();
    }

    private static @Nullable String blankless(String value) {
        var plain = TextOf.cleaned(value)
                .replace('\n', ' ')
                .replaceAll("\\s{2,}", " ")
                .strip();
        return plain.isEmpty() ? null : plain;
    }

    private static List<String> ids(String value) {
        var ids = new ArrayList<String>();
        var found = ID.matcher(value);
        while (found.find() && ids.size() < MOST_THREAD_IDS) {
            ids.add(found.group(1));
        }
        return ids;
    }

    /** The calendar day as it is written: what the sender's clock said when they sent it. */
    static @Nullable LocalDate day(String value) {
        var iso = ISO.matcher(value);
        if (iso.find()) {
            return dayOf(iso.group(3), Integer.parseInt(iso.group(2)), iso.group(1));
        }
        var dayFirst = DAY_MONTH.matcher(value);
        if (dayFirst.find()) {
            return dayOf(dayFirst.group(1), month(dayFirst.group(2)), dayFirst.group(3));
        }
        var monthFirst = MONTH_DAY.matcher(value);
        return monthFirst.find() ? dayOf(monthFirst.group(2), month(monthFirst.group(1)), monthFirst.group(3)) : null;
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }

    private static @Nullable LocalDate dayOf(String day, int month, String year) {
        int given = Integer.parseInt(year);
        try {
            var date = LocalDate.of(given < 100 ? 2000 + given : given, month, Integer.parseInt(day));
            return date.getYear() < 1990 || date.getYear() > 2100 ? null : date;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
