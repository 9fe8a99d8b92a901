package app.rebound.insight.kind.feeling;

import app.rebound.insight.fact.FactsByEntry;
import app.rebound.insight.fact.ResilienceFacts.CareFact;
import app.rebound.insight.fact.ResilienceFacts.Change;
import app.rebound.insight.finding.Advice;
import app.rebound.insight.finding.Draft;
import app.rebound.insight.finding.FindingKind;
import app.rebound.insight.finding.Kind;
import app.rebound.insight.finding.Use;
import app.rebound.insight.statistics.Comparison;
import app.rebound.insight.statistics.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Whether harsh thoughts are believed less and hurt less once they were looked at, what is lighter after which activity,
 * whether fear is less after a brave step, and how many wins were noted. What was rated before and after
 * is compared by the sign test.
 */
@Component
class LookingAfter implements FindingKind {

    private static final int ENOUGH = 3;

    @Override
    public List<Draft> drafts(FactsByEntry evidence) {
        var facts = evidence.facts().resilience();
        var drafts = new ArrayList<Draft>();
        changed("reframing-belief", "finding.reframing.belief", facts.beliefs())
                .map(draft -> draft.next(Advice.REFRAME))
                .ifPresent(drafts::add);
        changed("reframing-mood", "finding.reframing.mood", facts.moods())
                .map(draft -> draft.next(Advice.REFRAME))
                .ifPresent(drafts::add);
        drafts.addAll(care(facts.care()));
        changed("courage", "finding.courage", facts.fears())
                .map(draft -> draft.next(Advice.BE_BRAVE))
                .ifPresent(drafts::add);
        wins(evidence).ifPresent(drafts::add);
        return drafts;
    }

    private static List<Draft> care(List<CareFact> done) {
        var byActivity = done.stream().collect(Collectors.groupingBy(CareFact::activity));
        return byActivity.values().stream()
                .sorted(Comparator.comparing(times -> times.get(0).activity()))
                .flatMap(times -> care(times.get(0).activity(), times.get(0).name(), times))
                .toList();
    }

    private static Stream<Draft> care(UUID activity, String name, List<CareFact> times) {
        return changed(
                "care-" + activity,
                "finding.care",
                times.stream().map(CareFact::heavy).toList(),
                name)
                .map(draft -> draft.about("care").next(Advice.CARE))
                .stream();
    }

    private static Optional<Draft> changed(String key, String message, List<Change> changes, Object... named) {
        if (changes.size() < ENOUGH) {
            return Optional.empty();
        }
        var less = (int) changes.stream().filter(Change::isLess).count();
        var changed = less + (int) changes.stream().filter(Change::isMore).count();
        var share = new Share(less, changes.size());
        var isMostlyLess = share.rate() > 0.5;
        var draft = Draft.of(Kind.FEELINGS, key)
                .counting(share, message + ".count", named)
                .use(isMostlyLess ? Use.GOES_WELL : Use.KNOW);
        if (less > 0) {
            draft.fact(message + (isMostlyLess ? ".fact" : ".not"), told(named, less, changes.size()));
        }
        if (changed < Comparison.FEWEST) {
            return Optional.of(draft);
        }
        var tested = Comparison.uneven(new Share(less, changed), count -> 2 * count > changes.size());
        return Optional.of(
                isMostlyLess
                        ? draft.claim(tested, message + ".claim", told(named, less, changed))
                        : draft.tested(tested));
    }

    private static Object[] told(Object[] named, int count, int of) {
        return Stream.concat(Stream.of(named), Stream.of(count, of)).toArray();
    }

    private static Optional<Draft> wins(FactsByEntry evidence) {
        var wins = evidence.facts().resilience().wins().size();
        return wins == 0
                ? Optional.empty()
                : Optional.of(Draft.of(Kind.WINS, "wins")
                        .fact("finding.wins", wins)
                        .next(Advice.WINS)
                        .use(Use.GOES_WELL));
    }
}
