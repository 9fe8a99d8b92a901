package app.rebound.insight.finding;

import java.util.Comparator;

/**
 * Orders findings: what was tested and held first, then by what helps, not by what is most significant. It rests on the
 * findings alone, so that a new entry changes nothing but what it is evidence of.
 */
final class Usefulness {

    private static final int MOST_COUNTED = 14;

    static final Comparator<Finding> MOST_USEFUL_FIRST = Comparator.comparing(Usefulness::isClaim)
            .thenComparing(Finding::use, Comparator.reverseOrder())
            .thenComparing(Finding::grade)
            // What says how it was and how it is since holds hope in the same breath.
            .thenComparing(finding -> finding.use() == Use.ACT && finding.kind() == Kind.CHANGE)
            .thenComparing(
                    finding -> Math.min(MOST_COUNTED, finding.applications().size()))
            .reversed()
            .thenComparing(Finding::key);

    private Usefulness() {}

    private static boolean isClaim(Finding finding) {
        return finding.grade().isClaim();
    }
}
