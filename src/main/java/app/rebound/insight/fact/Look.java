package app.rebound.insight.fact;

import app.rebound.insight.fact.JournalFacts.ApplicationFact;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A look at the journal for patterns, when so many applications have ended: at 12, and each time there is a quarter more. Who looks
 * after every entry has as many chances to be fooled as there are entries; so few looks leave few. A look is a function of the
 * entries in their order alone.
 *
 * @param ended how many applications had ended
 * @param day the day the last of them did
 */
public record Look(int ended, LocalDate day) {

    /** How many have ended at the first one. */
    public static final int FIRST = 12;

    private static final double MORE = 1.25;

    /** The looks there have been, the latest first. */
    public static List<Look> of(JournalFacts facts) {
        var days = ends(facts);
        return IntStream.iterate(0, place -> numbered(place) <= days.size(), place -> place + 1)
                .mapToObj(place -> new Look(numbered(place), days.get(numbered(place) - 1)))
                .sorted(Comparator.comparingInt(Look::ended).reversed())
                .toList();
    }

    /** The days on which applications ended, in their order; what ended on a day that nobody knows is not counted. */
    public static List<LocalDate> ends(JournalFacts facts) {
        return facts.applications().stream()
                .filter(ApplicationFact::isEnded)
                .map(ApplicationFact::endedAbout)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    /** How many must have ended for the next look after so many. */
    public static int nextAfter(int ended) {
        return IntStream.iterate(0, place -> place + 1)
                .map(Look::numbered)
                .filter(number -> number > ended)
                .findFirst()
                .orElseThrow();
    }

    /** The latest look, where there has been one. */
    public static Optional<Look> latest(JournalFacts facts) {
        return of(facts).stream().findFirst();
    }

    private static int numbered(int place) {
        return (int) Math.round(FIRST * Math.pow(MORE, place));
    }
}
