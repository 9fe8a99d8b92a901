package app.rebound.insight.kind.round;

import app.rebound.application.round.RoundKind;
import app.rebound.insight.fact.FactsByEntry;
import app.rebound.insight.fact.JournalFacts.RoundFact;
import app.rebound.insight.finding.Advice;
import app.rebound.insight.finding.Draft;
import app.rebound.insight.finding.FindingKind;
import app.rebound.insight.finding.Kind;
import app.rebound.insight.finding.LevelShare;
import app.rebound.insight.finding.Sentence;
import app.rebound.insight.finding.Use;
import app.rebound.insight.kind.Keys;
import app.rebound.insight.kind.Missing;
import app.rebound.insight.statistics.Comparison;
import app.rebound.insight.statistics.Share;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A low rating, or a question the person struggled with, that comes up more in one kind of round than in the others. */
@Component
class RoundDifference implements FindingKind {

    private static final int RECURS = 3;
    /** A difference that chance alone makes more often than this is not worth a sentence. */
    private static final double NOTEWORTHY = 0.1;
    /** How a round went, which preparation is no part of. */
    private static final Set<RoundRating> HOW_IT_WENT = EnumSet.complementOf(EnumSet.of(RoundRating.PREPARED));

    /** What can come up in a round, if the person said something about it. */
    private record Subject(
            String key,
            String message,
            String question,
            Object word,
            LevelShare section,
            Advice nextStep,
            Predicate<RoundFact> isKnown,
            Predicate<RoundFact> comesUp) {

        static Subject low(RoundRating rating) {
            return new Subject(
                    "low-" + rating.key(),
                    "finding.roundDifference.low",
                    "finding.roundDifference.low.asked",
                    Sentence.word("finding.rating." + rating.name()),
                    LevelShare.ASIDE,
                    Advice.newGoal(),
                    round -> rating.of(round) != null,
                    rating::isLow);
        }

        static Subject struggled() {
            return new Subject(
                    "struggled",
                    "finding.roundDifference.struggled",
                    "finding.roundDifference.struggled.asked",
                    "",
                    LevelShare.SECOND,
                    Advice.PRACTISE_QUESTIONS,
                    round -> round.asked() > 0,
                    round -> round.struggled() > 0);
        }
    }

    @Override
    public List<Draft> drafts(FactsByEntry evidence) {
        var drafts = new ArrayList<Draft>();
        Stream.concat(Stream.of(Subject.struggled()), HOW_IT_WENT.stream().map(Subject::low))
                .forEach(subject -> drafts.addAll(drafts(
                        subject,
                        evidence.newestRounds().stream()
                                .filter(subject.isKnown())
                                .toList())));
        return drafts;
    }

    private static List<Draft> drafts(Subject subject, List<RoundFact> rounds) {
        var altogether = share(rounds, subject);
        var drafts = new ArrayList<Draft>();
        for (RoundKind kind : RoundKind.values()) {
            var held = rounds.stream().filter(round -> round.kind() == kind).toList();
            var here = share(held, subject);
            var elsewhere = here.outOf(altogether);
            if (Comparison.isPossible(here, elsewhere)) {
                drafts.add(draft(subject, kind, held, here, elsewhere));
            }
        }
        return drafts;
    }

    private static Draft draft(Subject subject, RoundKind kind, List<RoundFact> held, Share here, Share elsewhere) {
        var rounds = Sentence.word("finding.round." + kind.name());
        var numbers = new Object[] {subject.word(), rounds, here.count(), here.of(), elsewhere.count(), elsewhere.of()};
        var tested = Comparison.higher(here, elsewhere, count -> count >= RECURS);
        var draft = Draft.of(Kind.DIFFERENCE, "difference-%s-round-%s".formatted(subject.key(), Keys.of(kind)))
                .about(subject.key())
                .asking(subject.question(), subject.word(), rounds)
                .of(subject.section())
                .counting(here, "finding.roundDifference.here", rounds)
                .counting(elsewhere, "finding.roundDifference.elsewhere")
                .tested(tested);
        if (here.count() < RECURS) {
            return draft;
        }
        draft.claim(tested, subject.message(), numbers)
                .behind(held.stream()
                        .filter(subject.comesUp())
                        .map(RoundFact::application)
                        .distinct()
                        .toList())
                .next(subject.nextStep())
                .use(Use.ACT);
        if (tested.p() > NOTEWORTHY) {
            return draft;
        }
        Missing.rounds(draft, here, rounds, elsewhere);
        return draft.fact(subject.message() + ".fact", numbers).worthWatching(true);
    }

    private static Share share(List<RoundFact> rounds, Subject subject) {
        return new Share((int) rounds.stream().filter(subject.comesUp()).count(), rounds.size());
    }
}
