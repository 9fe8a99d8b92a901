package app.rebound.transfer.report;

import app.rebound.platform.web.PageRequests;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which report is asked for, as it stands in the address. What makes no sense there is ignored.
 *
 * @param time the time that was chosen by its name, null where its days were
 * @param from the first day, null where there is none
 * @param to the last day, null where there is none
 * @param parts what is in it beside what always is
 */
public record ReportFilter(
        Kind kind,
        @Nullable Time time,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<Part> parts) {

    /** Whom it is for. */
    public enum Kind {
        OFFICE("/report"),
        COACH("/report/coach");

        private final String path;

        Kind(String path) {
            this.path = path;
        }

        /** Where it is. */
        public String path() {
            return path;
        }
    }

    /** A time that has a name. */
    public enum Time {
        MONTH,
        YEAR,
        ALL
    }

    /** What a coach is shown only if the person wants it. */
    public enum Part {
        THOUGHTS,
        FEELINGS,
        PEOPLE,
        DAYS;

        /** How the address names it. */
        public String field() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** Without a word about the time it is the last whole month, which is what offices ask for. */
    public static ReportFilter of(Kind kind, Map<String, String> asked, LocalDate today) {
        var named = PageRequests.constant(Time.class, asked.get("time"));
        var days = asked.containsKey("from") || asked.containsKey("to");
        var time = named == null && !days ? Time.MONTH : named;
        var parts = EnumSet.noneOf(Part.class);
        Arrays.stream(Part.values())
                .filter(part -> "yes".equals(asked.get(part.field())))
                .forEach(parts::add);
        return new ReportFilter(
                kind,
                time,
                time == null ? day(asked.get("from")) : first(time, today),
                time == null ? day(asked.get("to")) : last(time, today),
                parts);
    }

    private static @Nullable LocalDate first(Time time, LocalDate today) {
        return switch (time) {
            case MONTH -> today.minusMonths(1).withDayOfMonth(1);
            case YEAR -> today.withDayOfYear(1);
            case ALL -> null;
        };
    }

    private static @Nullable LocalDate last(Time time, LocalDate today) {
        return switch (time) {
            case MONTH -> today.withDayOfMonth(1).minusDays(1);
            case YEAR -> today;
            case ALL -> null;
        };
    }

    private static @Nullable LocalDate day(@Nullable String asked) {
        try {
            var day = asked == null || asked.isBlank() ? null : LocalDate.parse(asked);
            return day == null || day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY) ? null : day;
        } catch (DateTimeParseException nonsense) {
            return null;
        }
    }

    public boolean isForCoach() {
        return kind == Kind.COACH;
    }

    /** Whether something is in it that is left out unless it is asked for. */
    public boolean has(String part) {
        return parts.stream().anyMatch(one -> one.name().equals(part));
    }

    /** Whether the days are the wrong way round: nothing can lie between them. */
    public boolean isBackwards() {
        return from != null && to != null && from.isAfter(to);
    }

    /** Whether any day counts, and what has none. */
    boolean isOpen() {
        return from == null && to == null;
    }

    /** What a coach is shown of these days. */
    public static ReportFilter forCoach(@Nullable LocalDate from, LocalDate to, Set<Part> parts) {
        return new ReportFilter(Kind.COACH, null, from, to, parts);
    }

    LocalDate firstDay() {
        return from == null ? FIRST_DAY : from;
    }

    LocalDate lastDay() {
        return to == null ? LAST_DAY : to;
    }

    boolean covers(@Nullable LocalDate day) {
        return day != null && !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /** The address of the same report for someone else. */
    public String hrefFor(Kind other) {
        return new ReportFilter(other, time, from, to, parts).href();
    }

    /** The address of the same report of another time. */
    public String hrefOf(Time other) {
        return new ReportFilter(kind, other, null, null, parts).href();
    }

    private String href() {
        var address = UriComponentsBuilder.fromPath(kind.path());
        if (time == null) {
            address.queryParam("from", from == null ? "" : from).queryParam("to", to == null ? "" : to);
        } else if (time != Time.MONTH) {
            address.queryParam("time", time);
        }
        parts.forEach(part -> address.queryParam(part.field(), "yes"));
        return address.toUriString();
    }
}
