package app.rebound.insight.kind.round;

import app.rebound.application.round.RoundResult;
import app.rebound.insight.fact.FactsByEntry;
import app.rebound.insight.fact.JournalFacts.RoundFact;
import app.rebound.insight.finding.Advice;
import app.rebound.insight.finding.Draft;
import app.rebound.insight.finding.FindingKind;
import app.rebound.insight.finding.Kind;
import app.rebound.insight.finding.LevelShare;
import app.rebound.insight.finding.Sentence;
import app.rebound.insight.finding.Use;
import app.rebound.insight.statistics.Comparison;
import app.rebound.insight.statistics.RankSum;
import app.rebound.insight.statistics.Tested;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.statistics.descriptive.Median;
import org.springframework.stereotype.Component;

/** Whether rounds that went on differ from those that ended it: in how they were rated, and in the days since the last one. */
@Component
class Association implements FindingKind {

    @Override
    public List<Draft> drafts(FactsByEntry evidence) {
        var passed = new ArrayList<RoundFact>();
        var ended = new ArrayList<RoundFact>();
        evidence.applications().values().forEach(application -> {
            var rounds = evidence.rounds().getOrDefault(application.application(), List.of());
            for (int place = 0; place < rounds.size(); place++) {
                var round = rounds.get(place);
                var last = place == rounds.size() - 1;
                if (last && application.isEndedByThem()) {
                    ended.add(round);
                } else if (!last || round.result() == RoundResult.PASSED) {
                    passed.add(round);
                }
            }
        });
        var behind = Stream.concat(passed.stream(), ended.stream())
                .map(RoundFact::application)
                .distinct()
                .toList();
        var drafts = new ArrayList<Draft>();
        for (RoundRating rating : RoundRating.values()) {
            rated(rating, passed, ended, behind).ifPresent(drafts::add);
        }
        rested(passed, ended, behind, daysBefore(evidence.newestRounds())).ifPresent(drafts::add);
        return drafts;
    }

    private static Optional<Draft> rated(
            RoundRating rating, List<RoundFact> passed, List<RoundFact> ended, List<UUID> behind) {
        var on = Rated.of(passed, rating::of);
        var off = Rated.of(ended, rating::of);
        if (on.count() < Comparison.FEWEST || off.count() < Comparison.FEWEST) {
            return Optional.empty();
        }
        var word = Sentence.word("finding.rating." + rating.name());
        var draft = draft("association-" + rating.key(), behind)
                .of(rating == RoundRating.PREPARED ? LevelShare.SECOND : LevelShare.ASIDE);
        Supplier<Tested> test = () -> RankSum.compare(on.values(), off.values());
        if (rating == RoundRating.PREPARED && on.mean() < off.mean()) {
            // It is counted among what was asked. Said, it would mock everyone who prepares.
            return Optional.of(draft.tested(test));
        }
        return Optional.of(draft.claim(
                        test,
                        on.mean() > off.mean() ? "finding.association.higher" : "finding.association.lower",
                        word,
                        median(on.values()),
                        median(off.values()),
                        on.count(),
                        off.count())
                .counting(on.high(), "finding.association.high.passed", word)
                .counting(off.high(), "finding.association.high.ended", word)
                .use(rating == RoundRating.PREPARED ? Use.ACT : Use.KNOW)
                .next(rating == RoundRating.PREPARED ? Advice.newGoal() : Advice.SEE_ENTRIES));
    }

    private static Optional<Draft> rested(
            List<RoundFact> passed, List<RoundFact> ended, List<UUID> behind, Map<UUID, Long> daysBefore) {
        var on = Rated.of(passed, round -> daysBefore.get(round.round()));
        var off = Rated.of(ended, round -> daysBefore.get(round.round()));
        return on.count() < Comparison.FEWEST || off.count() < Comparison.FEWEST
                ? Optional.empty()
                : Optional.of(draft("association-days-between", behind)
                        .of(LevelShare.ASIDE)
                        .claim(
                                () -> RankSum.compare(on.values(), off.values()),
                                on.mean() > off.mean()
                                        ? "finding.association.rest.longer"
                                        : "finding.association.rest.shorter",
                                median(on.values()),
                                median(off.values()),
                                on.count(),
                                off.count()));
    }

    private static Draft draft(String key, List<UUID> behind) {
        return Draft.of(Kind.ASSOCIATION, key).behind(behind);
    }

    /** The days between each round and the one before it, whatever they were for. */
    private static Map<UUID, Long> daysBefore(List<RoundFact> newest) {
        var days = new HashMap<UUID, Long>();
        for (int place = 0; place < newest.size() - 1; place++) {
            var round = newest.get(place);
            days.put(
                    round.round(), ChronoUnit.DAYS.between(newest.get(place + 1).heldOn(), round.heldOn()));
        }
        return days;
    }

    private static double median(double[] values) {
        return Median.withDefaults().evaluate(values);
    }
}
