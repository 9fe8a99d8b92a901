package app.rebound.insight.kind.theme;

import app.rebound.insight.fact.Entry;
import app.rebound.insight.fact.FactsByEntry;
import app.rebound.insight.fact.Given;
import app.rebound.insight.finding.Draft;
import app.rebound.insight.finding.FindingKind;
import app.rebound.insight.finding.Kind;
import app.rebound.insight.finding.Use;
import app.rebound.insight.statistics.Comparison;
import app.rebound.insight.statistics.Share;
import app.rebound.rejection.reason.Control;
import app.rebound.rejection.reason.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Where the person's guess and what the employer said differ, in the entries where one of the nine reasons is known from
 * both. Own labels are left out: the same can be said in other words.
 */
@Component
class GuessAndAnswer implements FindingKind {

    private static final int ENOUGH = 3;

    @Override
    public List<Draft> drafts(FactsByEntry evidence) {
        var both = which(evidence.entries(), entry -> Given.areComparable(entry.guessed(), entry.told()));
        var drafts = new ArrayList<Draft>();
        if (both.size() >= ENOUGH) {
            drafts.add(altogether(both));
        }
        for (Reason reason : Reason.values()) {
            about(reason, both).ifPresent(drafts::add);
        }
        return drafts;
    }

    private static Draft altogether(List<Entry> both) {
        var other = which(both, entry -> !Given.agree(entry.guessed(), entry.told()));
        var draft = Draft.of(Kind.GUESS_AND_ANSWER, "guess-and-answer")
                .counting(new Share(other.size(), both.size()), "finding.guess.other")
                .behind(FactsByEntry.applicationsOf(both));
        return other.isEmpty()
                ? draft.fact("finding.guess.same", both.size())
                : draft.fact("finding.guess", other.size(), both.size());
    }

    /** The sign test of the entries in which one side names a reason and the other does not. */
    private static Optional<Draft> about(Reason reason, List<Entry> both) {
        var given = new Given(reason.name(), false);
        var guessed = which(both, entry -> entry.guessed().contains(given));
        var told = which(both, entry -> entry.told().contains(given));
        var differing = which(
                both, entry -> entry.guessed().contains(given) != entry.told().contains(given));
        var onlyGuessed =
                which(differing, entry -> entry.guessed().contains(given)).size();
        if (differing.size() < Comparison.FEWEST) {
            return Optional.empty();
        }
        var suspected = guessed.size() > told.size();
        return Optional.of(Draft.of(Kind.GUESS_AND_ANSWER, "guess-and-answer-" + given.key())
                .counting(new Share(guessed.size(), both.size()), "finding.guess.mine", given.word())
                .counting(new Share(told.size(), both.size()), "finding.guess.theirs", given.word())
                .claim(
                        Comparison.uneven(new Share(onlyGuessed, differing.size())),
                        suspected ? "finding.guess.more" : "finding.guess.less",
                        given.word(),
                        guessed.size(),
                        told.size(),
                        both.size())
                .behind(FactsByEntry.applicationsOf(differing))
                .use(suspected && reason.usualControl() == Control.MINE ? Use.NOT_MINE : Use.KNOW));
    }

    private static List<Entry> which(List<Entry> entries, Predicate<Entry> which) {
        return entries.stream().filter(which).toList();
    }
}
