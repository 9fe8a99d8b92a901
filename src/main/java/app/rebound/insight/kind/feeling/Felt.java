package app.rebound.insight.kind.feeling;

import app.rebound.insight.fact.Entry;
import app.rebound.insight.fact.FactsByEntry;
import app.rebound.insight.fact.JournalFacts.FeelingFact;
import app.rebound.insight.statistics.Survival;
import app.rebound.rejection.feeling.Emotion;
import app.rebound.rejection.feeling.Moment;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A feeling that hurts, in one entry: how strong it was at first, from 0 to 10, and each time it was rated again. Of the
 * person's own words nobody but them knows whether they hurt, so that they are left out.
 *
 * @param first its strength at first
 * @param firstOn the day of that
 * @param again its later ratings with a number, the earliest first
 */
record Felt(Entry entry, int first, LocalDate firstOn, List<FeelingFact> again) {

    private static final Set<String> HURTS = EnumSet.range(Emotion.DISAPPOINTED, Emotion.NUMB).stream()
            .map(Emotion::code)
            .collect(Collectors.toUnmodifiableSet());

    /** What hurt in an entry altogether, at first and as it was last rated at a later moment. */
    record Change(Entry entry, int first, int later) {

        boolean isEased() {
            return later < first;
        }

        boolean isGrown() {
            return later > first;
        }

        /** What is left of the first strength; 1 where there was nothing to lose. */
        double left() {
            return first == 0 ? 1 : (double) later / first;
        }

        Change plus(Change other) {
            return new Change(entry, first + other.first, later + other.later);
        }
    }

    /** Those with a number at first, the newest entry first. */
    static List<Felt> of(FactsByEntry evidence) {
        var ratings = evidence.facts().feelings().stream()
                .filter(rating -> rating.intensity() != null && HURTS.contains(rating.emotion()))
                .sorted(Comparator.comparing(FeelingFact::ratedOn))
                .collect(Collectors.groupingBy(FeelingFact::rejection));
        return evidence.entries().stream()
                .flatMap(entry -> of(entry, ratings.getOrDefault(entry.rejection(), List.of())))
                .toList();
    }

    private static Stream<Felt> of(Entry entry, List<FeelingFact> ratings) {
        return ratings.stream()
                .filter(rating -> rating.moment() == Moment.FIRST)
                .map(first -> new Felt(
                        entry,
                        strength(first),
                        first.ratedOn(),
                        ratings.stream()
                                .filter(rating -> rating.moment() != Moment.FIRST
                                        && rating.emotion().equals(first.emotion()))
                                .toList()));
    }

    /** What was rated again at a moment, put together by entry. */
    static List<Change> changes(List<Felt> felt, Moment moment) {
        var changes = new LinkedHashMap<UUID, Change>();
        for (Felt one : felt) {
            one.again().stream()
                    .filter(rating -> rating.moment() == moment)
                    .reduce((earlier, later) -> later)
                    .map(last -> new Change(one.entry(), one.first(), strength(last)))
                    .ifPresent(change -> changes.merge(one.entry().rejection(), change, Change::plus));
        }
        return List.copyOf(changes.values());
    }

    /**
     * The days until it was first seen at half its strength or less, or else until it was last rated; nothing where it was
     * never rated again. What was rated on an earlier day than the first time, which happens when that is changed
     * afterwards, does not count.
     */
    Optional<Survival.Wait> untilHalf() {
        var later = again.stream()
                .filter(rating -> !rating.ratedOn().isBefore(firstOn))
                .toList();
        var atHalf =
                later.stream().filter(rating -> 2 * strength(rating) <= first).findFirst();
        return atHalf.or(() -> later.stream().reduce((one, next) -> next))
                .map(rating ->
                        new Survival.Wait(ChronoUnit.DAYS.between(firstOn, rating.ratedOn()), atHalf.isPresent()));
    }

    private static int strength(FeelingFact rating) {
        return Objects.requireNonNull(rating.intensity());
    }
}
