package app.rebound.insight.kind;

import app.rebound.insight.finding.Draft;
import app.rebound.insight.statistics.Comparison;
import app.rebound.insight.statistics.Share;

/** What would have to be there for something to be checked, or to be told from chance, in what a person can count. */
public final class Missing {

    private Missing() {}

    /**
     * Where there are fewer than can be compared.
     *
     * @param name what is compared with the rest
     */
    public static void observations(Draft draft, Share here, Object name, Share elsewhere) {
        if (Comparison.lacking(here) > 0) {
            draft.missing("finding.missing.here", name, Comparison.FEWEST, here.of());
        } else {
            draft.missing("finding.missing.elsewhere", name, Comparison.FEWEST, elsewhere.of());
        }
    }

    /** Where there are enough to be compared, but chance could still do as much. */
    public static void rounds(Draft draft, Share here, Object name, Share elsewhere) {
        more(draft, "finding.missing.more", here, name, elsewhere);
    }

    public static void entries(Draft draft, Share here, Object name, Share elsewhere) {
        more(draft, "finding.missing.more.entries", here, name, elsewhere);
    }

    private static void more(Draft draft, String message, Share here, Object name, Share elsewhere) {
        Comparison.moreUntilClear(here, elsewhere).ifPresent(more -> draft.missing(message, name, more));
    }
}
