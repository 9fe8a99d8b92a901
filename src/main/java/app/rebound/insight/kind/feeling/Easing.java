package app.rebound.insight.kind.feeling;

import app.rebound.insight.fact.FactsByEntry;
import app.rebound.insight.finding.Draft;
import app.rebound.insight.finding.FindingKind;
import app.rebound.insight.finding.Kind;
import app.rebound.insight.finding.Use;
import app.rebound.insight.kind.feeling.Felt.Change;
import app.rebound.insight.statistics.Comparison;
import app.rebound.insight.statistics.RankSum;
import app.rebound.insight.statistics.Share;
import app.rebound.insight.statistics.Survival;
import app.rebound.rejection.feeling.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.apache.commons.statistics.descriptive.Mean;
import org.springframework.stereotype.Component;

/**
 * Whether what hurt has eased when it is rated again, after reflecting and at check-ins; whether it has eased more in
 * entries the person looked back on; and after how many days strong feelings are at half their strength. The same emotions
 * of the same entry are compared, and the entry is what is counted and tested.
 */
@Component
class Easing implements FindingKind {

    private static final int ENOUGH = 3;
    private static final int STRONG = 6;

    @Override
    public List<Draft> drafts(FactsByEntry evidence) {
        var felt = Felt.of(evidence);
        var drafts = new ArrayList<Draft>();
        ratedAgain("reflected", Felt.changes(felt, Moment.REFLECTED)).ifPresent(drafts::add);
        var byCheckIn = Felt.changes(felt, Moment.CHECK_IN);
        ratedAgain("checkin", byCheckIn).ifPresent(drafts::add);
        lookedBack(byCheckIn).ifPresent(drafts::add);
        halved(felt).ifPresent(drafts::add);
        return drafts;
    }

    /** The sign test of the entries in which it changed. */
    private static Optional<Draft> ratedAgain(String moment, List<Change> changes) {
        if (changes.size() < ENOUGH) {
            return Optional.empty();
        }
        var eased = count(changes, Change::isEased);
        var grown = count(changes, Change::isGrown);
        var mostlyEased = eased.rate() > 0.5;
        var message = "finding.easing." + moment;
        var draft = Draft.of(Kind.FEELINGS, "easing-" + moment)
                .counting(eased, message + ".count")
                .behind(applications(changes))
                .use(mostlyEased ? Use.GOES_WELL : moment.equals("reflected") ? Use.QUIET : Use.KNOW);
        if (mostlyEased) {
            draft.fact(message + ".fact", eased.count(), eased.of());
        } else {
            draft.fact(message + ".not", eased.of() - eased.count(), eased.of());
        }
        var changed = eased.count() + grown.count();
        if (changed < Comparison.FEWEST) {
            return Optional.of(draft);
        }
        IntPredicate isMostly = count -> 2 * count > changes.size();
        var tested = Comparison.uneven(
                new Share(eased.count(), changed), count -> isMostly.test(count) || changed - count >= count);
        if (!mostlyEased && grown.count() < eased.count()) {
            return Optional.of(draft.tested(tested));
        }
        return Optional.of(draft.claim(
                tested,
                message + (mostlyEased ? ".eases" : ".grows"),
                Math.max(eased.count(), grown.count()),
                changed));
    }

    /** The share of the first strength that is left is compared, since what was strong has more to lose. */
    private static Optional<Draft> lookedBack(List<Change> changes) {
        var with = changes.stream().filter(change -> change.entry().lookedAt()).toList();
        var without =
                changes.stream().filter(change -> !change.entry().lookedAt()).toList();
        if (with.size() < Comparison.FEWEST || without.size() < Comparison.FEWEST) {
            return Optional.empty();
        }
        var leftWith = left(with);
        var leftWithout = left(without);
        return Optional.of(Draft.of(Kind.FEELINGS, "easing-looked-back")
                .counting(count(with, Change::isEased), "finding.easing.lookedBack.with")
                .counting(count(without, Change::isEased), "finding.easing.lookedBack.without")
                .claim(
                        () -> RankSum.compare(leftWith, leftWithout),
                        "finding.easing.lookedBack",
                        Mean.of(leftWith).getAsDouble(),
                        Mean.of(leftWithout).getAsDouble(),
                        with.size(),
                        without.size())
                .behind(applications(changes))
                .use(Mean.of(leftWith).getAsDouble() < Mean.of(leftWithout).getAsDouble() ? Use.GOES_WELL : Use.KNOW));
    }

    /** A feeling that was rated again, and was not at half its strength yet, is still awaited from that day on. */
    private static Optional<Draft> halved(List<Felt> felt) {
        var strong = felt.stream()
                .filter(one -> one.first() >= STRONG && one.untilHalf().isPresent())
                .toList();
        var waits =
                strong.stream().map(Felt::untilHalf).flatMap(Optional::stream).toList();
        var observed = (int) waits.stream().filter(Survival.Wait::happened).count();
        var median = Survival.of(waits).median();
        return observed < Comparison.FEWEST || median.isEmpty()
                ? Optional.empty()
                : Optional.of(Draft.of(Kind.FEELINGS, "easing-half")
                        .fact("finding.easing.half", median.getAsLong(), waits.size())
                        .counting(new Share(observed, waits.size()), "finding.easing.half.count")
                        .behind(strong.stream()
                                .map(one -> one.entry().application())
                                .distinct()
                                .toList())
                        .use(Use.GOES_WELL));
    }

    private static Share count(List<Change> changes, Predicate<Change> which) {
        return new Share((int) changes.stream().filter(which).count(), changes.size());
    }

    private static double[] left(List<Change> changes) {
        return changes.stream().mapToDouble(Change::left).toArray();
    }

    private static List<UUID> applications(List<Change> changes) {
        return FactsByEntry.applicationsOf(changes.stream().map(Change::entry).toList());
    }
}
