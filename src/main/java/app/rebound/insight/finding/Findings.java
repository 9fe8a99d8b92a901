package app.rebound.insight.finding;

import app.rebound.insight.fact.FactsByEntry;
import app.rebound.insight.fact.JournalFacts;
import app.rebound.insight.fact.JournalFacts.ApplicationFact;
import app.rebound.insight.fact.JournalFacts.AskedFact;
import app.rebound.insight.fact.Look;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.springframework.stereotype.Service;

/**
 * Turns a journal's facts into its findings. Facts are counted as they stand. Claims are made at {@linkplain Look looks} only, of
 * all that is known by then, and stand until the next one.
 */
@Service
public class Findings {

    private static final BinaryOperator<Finding> SURER =
            BinaryOperator.maxBy(Comparator.comparing(Finding::grade).thenComparing(Finding::key));

    private final Drafts drafts;

    public Findings(List<FindingKind> kinds) {
        this.drafts = new Drafts(kinds);
    }

    /** What can be said about a whole journal, the most useful first; of one subject, no kind of finding says two things. */
    public List<Finding> of(JournalFacts facts) {
        return of(FactsByEntry.of(facts));
    }

    private List<Finding> of(FactsByEntry evidence) {
        return of(evidence, new Claims());
    }

    /**
     * What can be said about a whole journal that is put together, the most useful first.
     *
     * @param kept the claims of the same journal, from the last time
     */
    public List<Finding> of(FactsByEntry evidence, Claims kept) {
        var said = counted(evidence);
        var looks = Look.of(evidence.facts());
        if (!looks.isEmpty()) {
            var claims = claims(evidence.facts(), looks.get(0), kept);
            if (looks.size() > 1) {
                claims(evidence.facts(), looks.get(1), kept).forEach((subject, claim) -> {
                    if (!claims.containsKey(subject)) {
                        said.put(subject + " no longer", claim.noLonger(looks.get(0)));
                    }
                });
            }
            said.putAll(claims);
        }
        return sorted(said);
    }

    /** What is counted of some time of a journal. Whoever looks at the same entries in many ways finds something in one: no claims. */
    public List<Finding> facts(FactsByEntry evidence) {
        return sorted(counted(evidence));
    }

    /** How far something that the person asked has come; nothing where what it is about is gone. */
    public Optional<Answer> answer(JournalFacts facts, AskedFact asked) {
        return drafts.answer(facts, asked);
    }

    /** The claims of a journal as if it were looked at now, whenever its looks are. */
    public List<Finding> now(JournalFacts facts) {
        var evidence = FactsByEntry.of(facts);
        var said = counted(evidence);
        var ended = (int)
                facts.applications().stream().filter(ApplicationFact::isEnded).count();
        said.putAll(drafts.claims(facts, new Look(Math.max(Look.FIRST, ended), facts.today())));
        return sorted(said);
    }

    /** The claims of a look, by their subjects. */
    public Map<String, Finding> claims(JournalFacts facts, Look look) {
        return claims(facts, look, new Claims());
    }

    private Map<String, Finding> claims(JournalFacts facts, Look look, Claims kept) {
        return kept.of(look, facts.until(look.day()), known -> drafts.claims(known, look));
    }

    private Map<String, Finding> counted(FactsByEntry evidence) {
        var said = new HashMap<String, Finding>();
        for (Draft draft : drafts.of(evidence)) {
            draft.fact().ifPresent(fact -> said.merge(draft.subject(), fact, SURER));
        }
        return said;
    }

    private static List<Finding> sorted(Map<String, Finding> said) {
        return said.values().stream().sorted(Usefulness.MOST_USEFUL_FIRST).toList();
    }
}
