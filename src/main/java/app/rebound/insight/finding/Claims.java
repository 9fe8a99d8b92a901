package app.rebound.insight.finding;

import app.rebound.insight.fact.JournalFacts;
import app.rebound.insight.fact.Look;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a look, kept for as long as the facts up to it are the same: what is written down every day comes after the last
 * look, and then nothing has to be tested anew.
 */
public final class Claims {

    private static final int LOOKS = 2;

    private final Kept[] kept = new Kept[LOOKS];

    /** @param facts what the facts up to the look came to, so nearly surely no others do that they need not be kept */
    private record Kept(Look look, long facts, Map<String, Finding> claims) {}

    /** The claims of a look at facts that are cut there: the kept ones, or else new ones. */
    synchronized Map<String, Finding> of(
            Look look, JournalFacts facts, Function<JournalFacts, Map<String, Finding>> claim) {
        var fingerprint = facts.fingerprint();
        for (var one : kept) {
            if (isOf(one, look, fingerprint)) {
                return one.claims();
            }
        }
        var claims = claim.apply(facts);
        System.arraycopy(kept, 0, kept, 1, LOOKS - 1);
        kept[0] = new Kept(look, fingerprint, claims);
        return claims;
    }

    private static boolean isOf(@Nullable Kept kept, Look look, long facts) {
        return kept != null && kept.look().equals(look) && kept.facts() == facts;
    }
}
