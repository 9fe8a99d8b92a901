package app.rebound.insight.kind.round;

import app.rebound.insight.fact.FactsByEntry;
import app.rebound.insight.fact.JournalFacts.RoundFact;
import app.rebound.insight.finding.Advice;
import app.rebound.insight.finding.Draft;
import app.rebound.insight.finding.FindingKind;
import app.rebound.insight.finding.Kind;
import app.rebound.insight.finding.Use;
import app.rebound.insight.statistics.Comparison;
import app.rebound.insight.statistics.RankSum;
import app.rebound.insight.statistics.Share;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What was practised, how mock interviews felt, which hard questions are not practised yet, and whether answers in real
 * rounds are rated otherwise since practice began.
 */
@Component
class Practised implements FindingKind {

    private static final int WEEKS = 4;
    private static final int ENOUGH = 2;
    /** One hard question is a moment, and no pattern to begin a day with. */
    private static final int ENOUGH_QUESTIONS = 3;

    @Override
    public List<Draft> drafts(FactsByEntry evidence) {
        return Stream.of(days(evidence), mocks(evidence), questions(evidence), answers(evidence))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Draft> days(FactsByEntry evidence) {
        var days = evidence.facts()
                .practice()
                .daysSince(evidence.today().minusWeeks(WEEKS).plusDays(1));
        return days < ENOUGH
                ? Optional.empty()
                : Optional.of(Draft.of(Kind.PRACTICE, "practice-days")
                        .fact("finding.practice.days", days)
                        .next(Advice.PRACTISE)
                        .use(Use.GOES_WELL));
    }

    private static Optional<Draft> mocks(FactsByEntry evidence) {
        var answers = evidence.facts().practice().answers();
        if (answers.size() < ENOUGH) {
            return Optional.empty();
        }
        var first = answers.get(0);
        var latest = answers.get(answers.size() - 1);
        // Of two ratings, a lower one says nothing that would help.
        return latest <= first
                ? Optional.empty()
                : Optional.of(Draft.of(Kind.PRACTICE, "practice-mocks")
                        .fact("finding.practice.mocks", answers.size(), first, latest)
                        .next(Advice.MOCK_INTERVIEW)
                        .use(Use.GOES_WELL));
    }

    private static Optional<Draft> questions(FactsByEntry evidence) {
        var waiting = evidence.facts().practice().notCards();
        var hard = evidence.newestRounds().stream()
                .filter(round -> round.struggled() > 0)
                .toList();
        var struggled = hard.stream().mapToInt(RoundFact::struggled).sum();
        var asked = evidence.newestRounds().stream().mapToInt(RoundFact::asked).sum();
        return waiting == 0 || struggled < ENOUGH_QUESTIONS
                ? Optional.empty()
                : Optional.of(Draft.of(Kind.PRACTICE, "practice-questions")
                        .fact("finding.practice.questions", struggled, asked)
                        .counting(new Share(struggled, asked), "finding.practice.questions.count")
                        .behind(hard.stream()
                                .map(RoundFact::application)
                                .distinct()
                                .toList())
                        .next(Advice.PRACTISE_QUESTIONS)
                        .use(Use.ACT));
    }

    private static Optional<Draft> answers(FactsByEntry evidence) {
        var began = evidence.facts().practice().began();
        if (began.isEmpty()) {
            return Optional.empty();
        }
        // A round on the first day is what practice began with.
        Predicate<RoundFact> isSince = round -> round.heldOn().isAfter(began.get());
        var rated = evidence.newestRounds().stream()
                .filter(round -> round.answers() != null)
                .toList();
        var now = Rated.of(rated.stream().filter(isSince).toList(), RoundFact::answers);
        var before = Rated.of(rated.stream().filter(isSince.negate()).toList(), RoundFact::answers);
        if (now.count() < ENOUGH || before.count() < ENOUGH) {
            return Optional.empty();
        }
        var isHigher = now.mean() > before.mean();
        var numbers = new Object[] {now.mean(), before.mean(), now.count(), before.count()};
        var draft = Draft.of(Kind.CHANGE, "change-practice-answers")
                .fact("finding.practice.answers.fact", numbers)
                .counting(before.high(), "finding.practice.answers.before")
                .counting(now.high(), "finding.practice.answers.now")
                .behind(rated.stream().map(RoundFact::application).distinct().toList())
                .use(isHigher ? Use.GOES_WELL : Use.KNOW);
        var lacking = Stream.of(now, before)
                .mapToInt(ratings -> Math.max(0, Comparison.FEWEST - ratings.count()))
                .sum();
        return Optional.of(
                lacking > 0
                        ? draft.missing("finding.missing.rounds", lacking)
                        : draft.claim(
                                () -> RankSum.compare(now.values(), before.values()),
                                isHigher ? "finding.practice.answers.higher" : "finding.practice.answers.lower",
                                numbers));
    }
}
