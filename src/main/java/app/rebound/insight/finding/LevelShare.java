package app.rebound.insight.finding;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much of the level a question has, settled by what people come for before anything is counted. The parts are to each other as
 * the numbers are; questions of one section share its part equally, and a section without a question leaves its part to the others.
 */
public enum LevelShare {
    /** What the person asked beforehand: a suspicion, or something watched. */
    ASKED(0.60, 0),
    /** Where it stops. */
    PLACES(0.13, 0.35),
    /** Whether the goals they set help: asked beforehand too, but many, and apart, so that they leave the one suspicion its part. */
    GOALS(0.07, 0.20),
    /** Where a theme or a reason comes up. */
    WHERE(0.10, 0.25),
    SECOND(0.07, 0.10),
    /** Good to know where it is clear. */
    ASIDE(0.03, 0.10);

    private final double besideAsked;
    private final double otherwise;

    LevelShare(double besideAsked, double otherwise) {
        this.besideAsked = besideAsked;
        this.otherwise = otherwise;
    }

    /** The share of one question of each section that there is. */
    static Map<LevelShare, Double> shares(Collection<LevelShare> questions) {
        var numbers = new EnumMap<LevelShare, Integer>(LevelShare.class);
        questions.forEach(section -> numbers.merge(section, 1, Integer::sum));
        var isAsked = numbers.containsKey(ASKED);
        var all = numbers.keySet().stream()
                .mapToDouble(section -> section.part(isAsked))
                .sum();
        var shares = new EnumMap<LevelShare, Double>(LevelShare.class);
        numbers.forEach((section, number) -> shares.put(section, section.part(isAsked) / all / number));
        return shares;
    }

    private double part(boolean isAsked) {
        return isAsked ? besideAsked : otherwise;
    }
}
