package app.rebound.platform.text;

import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;

/** How a person writes a day. Templates name the usual pattern; another style has its own in its place. */
public enum DateStyle {
    /** 14 March 2026 */
    DAY_FIRST(Map.of()),
    /** March 14, 2026 */
    MONTH_FIRST(Map.of(
            "d MMMM yyyy", "MMMM d, yyyy",
            "d MMM yyyy", "MMM d, yyyy",
            "d MMMM", "MMMM d",
            "d MMM", "MMM d",
            "EEEE, d MMMM", "EEEE, MMMM d")),
    /** 14/03/2026 */
    NUMBERS(Map.of(
            "d MMMM yyyy", "dd/MM/yyyy",
            "d MMM yyyy", "dd/MM/yyyy",
            "d MMMM", "dd/MM",
            "d MMM", "dd/MM",
            "EEEE, d MMMM", "EEEE, dd/MM")),
    /** 2026-03-14 */
    YEAR_FIRST(Map.of(
            "d MMMM yyyy", "yyyy-MM-dd",
            "d MMM yyyy", "yyyy-MM-dd",
            "d MMMM", "yyyy-MM-dd",
            "d MMM", "yyyy-MM-dd",
            "EEEE, d MMMM", "EEEE, yyyy-MM-dd"));

    private final Map<String, String> patterns;

    DateStyle(Map<String, String> patterns) {
        this.patterns = patterns;
    }

    /** A day in this style. */
    public String write(TemporalAccessor day, String usual) {
        return DateTimeFormatter.ofPattern(patterns.getOrDefault(usual, usual), Locale.ENGLISH)
                .format(day);
    }
}
