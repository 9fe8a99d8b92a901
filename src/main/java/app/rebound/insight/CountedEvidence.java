package app.rebound.insight;

import app.rebound.application.RoundKind;
import app.rebound.application.RoundResult;
import app.rebound.insight.fact.Evidence;
import app.rebound.insight.fact.FactReader;
import app.rebound.insight.fact.JournalFacts.RoundFact;
import app.rebound.rejection.RejectionId;
import app.rebound.resilience.EvidenceSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** What is counted in the journal and speaks for the person: the kinds of rounds they passed, most often first. */
@Component
class CountedEvidence implements EvidenceSource {

    /** One round passed of one is no number to lean on. */
    private static final int FEWEST = 2;

    private final FactReader reader;
    private final Clock clock;

    CountedEvidence(FactReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /** How many rounds were passed, of those whose end is known. */
    private record Passed(int count, int of) {

        Passed and(boolean passed) {
            return new Passed(count + (passed ? 1 : 0), of + 1);
        }
    }

    @Override
    public List<app.rebound.resilience.Evidence> evidenceFor(@Nullable RejectionId entry, int most) {
        return passed(Evidence.of(reader.read(LocalDate.now(clock)))).entrySet().stream()
                .filter(kind -> kind.getValue().count() >= FEWEST)
                .sorted(Comparator.comparing(kind -> -kind.getValue().count()))
                .limit(most)
                .map(kind -> new app.rebound.resilience.Evidence(
                        app.rebound.resilience.Evidence.Kind.FACT,
                        "evidence.passed",
                        List.of(
                                kind.getValue().count(),
                                kind.getValue().of(),
                                new DefaultMessageSourceResolvable("finding.round." + kind.getKey()))))
                .toList();
    }

    /** A round that was followed by another one was passed, whatever was noted of it. */
    private static Map<RoundKind, Passed> passed(Evidence evidence) {
        var passed = new EnumMap<RoundKind, Passed>(RoundKind.class);
        evidence.rounds().values().forEach(rounds -> {
            for (int place = 0; place < rounds.size(); place++) {
                var isLast = place == rounds.size() - 1;
                if (!isLast || isKnown(rounds.get(place))) {
                    var isPassed = !isLast || rounds.get(place).result() == RoundResult.PASSED;
                    passed.merge(
                            rounds.get(place).kind(),
                            new Passed(0, 0).and(isPassed),
                            (all, one) -> new Passed(all.count() + one.count(), all.of() + one.of()));
                }
            }
        });
        return passed;
    }

    private static boolean isKnown(RoundFact round) {
        return round.result() != RoundResult.WAITING;
    }
}
