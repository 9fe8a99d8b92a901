package app.rebound.insight.fact;

import app.rebound.insight.fact.JournalFacts.ReasonFact;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * A reason that was given: one of the nine by its name, or a label of the person's own whatever the case it is written in.
 *
 * @param name the reason's name, or the label
 * @param own whether it is a label of the person's own
 */
public record Given(String name, boolean own) {

    public static Given of(ReasonFact fact) {
        return fact.reason() != null
                ? new Given(fact.reason().name(), false)
                : new Given(String.valueOf(fact.label()).toLowerCase(Locale.ROOT), true);
    }

    /**
     * Whether a guess and an answer can be compared: each names one of the nine reasons. Own labels alone cannot be: the
     * same can be said in other words.
     */
    public static boolean areComparable(Set<Given> guessed, Set<Given> told) {
        return guessed.stream().anyMatch(one -> !one.own()) && told.stream().anyMatch(one -> !one.own());
    }

    /** Whether the answer names something that was guessed. */
    public static boolean agree(Set<Given> guessed, Set<Given> told) {
        return !Collections.disjoint(guessed, told);
    }

    /** For addresses, which an own label need not fit in. */
    public String key() {
        return own
                ? "own-" + Integer.toHexString(name.hashCode())
                : name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** For a sentence: ours in the person's language, theirs as it is. */
    public Object word() {
        return own ? name : new DefaultMessageSourceResolvable("reason." + name);
    }
}
