package app.rebound.insight.kind;

import app.rebound.insight.fact.Evidence;
import app.rebound.insight.fact.JournalFacts.RoundFact;
import app.rebound.insight.finding.Draft;
import app.rebound.insight.finding.FindingKind;
import app.rebound.insight.finding.Interest;
import app.rebound.insight.finding.Kind;
import app.rebound.insight.finding.Sentence;
import app.rebound.insight.finding.Use;
import app.rebound.insight.statistics.Comparison;
import app.rebound.insight.statistics.RankSum;
import app.rebound.insight.statistics.Share;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether rounds of the last three months are rated otherwise than those before. */
@Component
class RatingChange implements FindingKind {

    private static final int MONTHS = 3;
    /** From 4 upwards a rating counts as high, for the numbers beside the test. */
    private static final int HIGH = 4;

    @Override
    public List<Draft> drafts(Evidence evidence) {
        return Arrays.stream(RoundRating.values())
                .map(rating -> changed(rating, evidence))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Draft> changed(RoundRating rating, Evidence evidence) {
        var since = evidence.today().minusMonths(MONTHS);
        var rated = evidence.newestRounds().stream()
                .filter(round -> rating.of(round) != null)
                .toList();
        var before = ratings(
                rating,
                rated.stream().filter(round -> round.heldOn().isBefore(since)).toList());
        var now = ratings(
                rating,
                rated.stream().filter(round -> !round.heldOn().isBefore(since)).toList());
        if (before.length < Comparison.FEWEST || now.length < Comparison.FEWEST) {
            return Optional.empty();
        }
        var word = Sentence.word("finding.rating." + rating.name());
        var isHigher = mean(now) > mean(before);
        return Optional.of(Draft.of(Kind.CHANGE, "change-lately-" + rating.key())
                .of(Interest.ASIDE)
                .counting(high(before), "finding.ratingChange.before", word)
                .counting(high(now), "finding.ratingChange.now", word)
                .claim(
                        RankSum.compare(now, before),
                        isHigher ? "finding.ratingChange.higher" : "finding.ratingChange.lower",
                        word,
                        mean(now),
                        mean(before),
                        now.length,
                        before.length)
                .behind(rated.stream().map(RoundFact::application).distinct().toList())
                .use(isHigher ? Use.GOES_WELL : Use.KNOW));
    }

    private static double[] ratings(RoundRating rating, List<RoundFact> rounds) {
        return rounds.stream()
                .map(rating::of)
                .filter(Objects::nonNull)
                .mapToDouble(Short::doubleValue)
                .toArray();
    }

    private static double mean(double[] ratings) {
        return Arrays.stream(ratings).average().orElse(0);
    }

    private static Share high(double[] ratings) {
        return new Share(
                (int) Arrays.stream(ratings).filter(rating -> rating >= HIGH).count(), ratings.length);
    }
}
