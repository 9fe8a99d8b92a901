package app.rebound.insight.fact;

import app.rebound.platform.web.PageRequests;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far back the dashboard looks. */
public enum Period {
    ALL,
    YEAR,
    QUARTER;

    private static final int QUARTER_DAYS = 90;

    /** The period an address asks for; all where it asks for none that is known. */
    public static Period of(@Nullable String asked) {
        var known = asked == null ? null : PageRequests.constant(Period.class, asked.toUpperCase(Locale.ROOT));
        return known == null ? ALL : known;
    }

    /** What an address says of it, nothing where it is all. */
    public String query() {
        return this == ALL ? "" : "?period=" + name().toLowerCase(Locale.ROOT);
    }

    /** The first day that counts, or null where all do. */
    public @Nullable LocalDate firstDay(LocalDate today) {
        return switch (this) {
            case ALL -> null;
            case YEAR -> today.minusYears(1);
            case QUARTER -> today.minusDays(QUARTER_DAYS);
        };
    }

    /** What counts of some facts. */
    public JournalFacts of(JournalFacts facts) {
        var first = firstDay(facts.today());
        return first == null ? facts : facts.since(first);
    }
}
