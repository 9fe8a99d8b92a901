package app.rebound.insight;

import app.rebound.insight.fact.JournalFacts;
import app.rebound.insight.fact.Look;

/**
 * When patterns are looked for.
 *
 * @param ended how many applications have ended
 * @param last how many had at the last look; 0 before the first
 * @param next how many will have at the next one
 */
record Looking(int ended, int last, int next) {

    static Looking of(JournalFacts facts) {
        var ended = Look.ends(facts).size();
        return new Looking(ended, Look.latest(facts).map(Look::ended).orElse(0), Look.nextAfter(ended));
    }
}
