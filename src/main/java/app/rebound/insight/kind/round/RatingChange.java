package app.rebound.insight.kind.round;

import app.rebound.insight.fact.FactsByEntry;
import app.rebound.insight.fact.JournalFacts.RoundFact;
import app.rebound.insight.finding.Draft;
import app.rebound.insight.finding.FindingKind;
import app.rebound.insight.finding.Kind;
import app.rebound.insight.finding.LevelShare;
import app.rebound.insight.finding.Sentence;
import app.rebound.insight.finding.Use;
import app.rebound.insight.statistics.Comparison;
import app.rebound.insight.statistics.RankSum;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether rounds of the last three months are rated otherwise than those before. */
@Component
class RatingChange implements FindingKind {

    private static final int MONTHS = 3;

    @Override
    public List<Draft> drafts(FactsByEntry evidence) {
        return Arrays.stream(RoundRating.values())
                .map(rating -> changed(rating, evidence))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Draft> changed(RoundRating rating, FactsByEntry evidence) {
        var since = evidence.today().minusMonths(MONTHS);
        var rated = evidence.newestRounds().stream()
                .filter(round -> rating.of(round) != null)
                .toList();
        var before = Rated.of(
                rated.stream().filter(round -> round.heldOn().isBefore(since)).toList(), rating::of);
        var now = Rated.of(
                rated.stream().filter(round -> !round.heldOn().isBefore(since)).toList(), rating::of);
        if (before.count() < Comparison.FEWEST || now.count() < Comparison.FEWEST) {
            return Optional.empty();
        }
        var word = Sentence.word("finding.rating." + rating.name());
        var isHigher = now.mean() > before.mean();
        return Optional.of(Draft.of(Kind.CHANGE, "change-lately-" + rating.key())
                .of(LevelShare.ASIDE)
                .counting(before.high(), "finding.ratingChange.before", word)
                .counting(now.high(), "finding.ratingChange.now", word)
                .claim(
                        () -> RankSum.compare(now.values(), before.values()),
                        isHigher ? "finding.ratingChange.higher" : "finding.ratingChange.lower",
                        word,
                        now.mean(),
                        before.mean(),
                        now.count(),
                        before.count())
                .behind(rated.stream().map(RoundFact::application).distinct().toList())
                .use(isHigher ? Use.GOES_WELL : Use.KNOW));
    }
}
