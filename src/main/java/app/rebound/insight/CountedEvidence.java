package app.rebound.insight;

import app.rebound.application.round.RoundKind;
import app.rebound.application.round.RoundResult;
import app.rebound.platform.journal.JournalDay;
import app.rebound.rejection.RejectionId;
import app.rebound.strength.evidence.Evidence;
import app.rebound.strength.evidence.EvidenceSource;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is counted in the journal and speaks for the person: the kinds of rounds they passed, most often first. */
@Component
class CountedEvidence implements EvidenceSource {

    /** One round passed of one is no number to lean on. */
    private static final int FEWEST = 2;

    private final EntityManager entityManager;
    private final JournalDay journalDay;

    CountedEvidence(EntityManager entityManager, JournalDay journalDay) {
        this.entityManager = entityManager;
        this.journalDay = journalDay;
    }

    /** A round by itself. */
    record Held(UUID application, RoundKind kind, LocalDate on, RoundResult result) {}

    /** How many rounds of a kind were passed, of those whose end is known. */
    private record Passed(RoundKind kind, long count, long of) {}

    @Override
    @Transactional(readOnly = true)
    public List<Evidence> evidenceFor(@Nullable RejectionId entry, int most) {
        return passed().stream()
                .filter(kind -> kind.count() >= FEWEST)
                .sorted(Comparator.comparing(Passed::count).reversed().thenComparing(Passed::kind))
                .limit(most)
                .map(kind -> new Evidence(
                        Evidence.Kind.FACT,
                        "evidence.passed",
                        List.of(
                                kind.count(),
                                kind.of(),
                                new DefaultMessageSourceResolvable("finding.round." + kind.kind()))))
                .toList();
    }

    /**
     * A round without a result that another one followed on a later day was passed. What followed is found here: in the
     * database, it is looked for among all rounds once for each.
     */
    private List<Passed> passed() {
        var today = journalDay.today();
        var rounds = entityManager.createQuery("""
                        select new app.rebound.insight.CountedEvidence$Held(
                            r.applicationId.value, r.kind, r.heldOn, r.result)
                        from Round r left join JobApplication a on a.id = r.applicationId
                        where a.id.value is not null
                        """, Held.class).getResultList();
        var last = new HashMap<UUID, LocalDate>();
        rounds.forEach(
                round -> last.merge(round.application(), round.on(), (one, other) -> one.isAfter(other) ? one : other));
        return rounds.stream()
                .filter(round -> !round.on().isAfter(today))
                .filter(round -> round.result() != RoundResult.WAITING
                        || Objects.requireNonNull(last.get(round.application())).isAfter(round.on()))
                .collect(Collectors.groupingBy(Held::kind, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(kind -> new Passed(
                        kind.getKey(),
                        kind.getValue().stream()
                                .filter(round -> round.result() != RoundResult.NOT_PASSED)
                                .count(),
                        kind.getValue().size()))
                .toList();
    }
}
