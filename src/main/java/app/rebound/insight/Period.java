package app.rebound.insight;

import app.rebound.insight.fact.JournalFacts;
import app.rebound.platform.web.PageRequests;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far back the dashboard looks. */
enum Period {
    ALL,
    YEAR,
    QUARTER;

    private static final int QUARTER_DAYS = 90;

    /** The period an address asks for; all where it asks for none that is known. */
    static Period of(@Nullable String asked) {
        var known = asked == null ? null : PageRequests.constant(Period.class, asked.toUpperCase(Locale.ROOT));
        return known == null ? ALL : known;
    }

    /** What an address says of it, nothing where it is all. */
    public String query() {
        return this == ALL ? "" : "?period=" + name().toLowerCase(Locale.ROOT);
    }

    JournalFacts of(JournalFacts facts) {
        return switch (this) {
            case ALL -> facts;
            case YEAR -> facts.since(facts.today().minusYears(1));
            case QUARTER -> facts.since(facts.today().minusDays(QUARTER_DAYS));
        };
    }
}
