package app.rebound.insight.finding;

import app.rebound.insight.fact.FactsByEntry;
import app.rebound.insight.fact.JournalFacts;
import app.rebound.insight.fact.JournalFacts.AskedFact;
import app.rebound.insight.fact.Look;
import app.rebound.insight.statistics.AddingUp;
import app.rebound.insight.statistics.AddingUp.Question;
import app.rebound.insight.statistics.Tested;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All that every kind of finding would say, and which claims hold when all are corrected together. */
final class Drafts {

    private final List<FindingKind> kinds;

    Drafts(List<FindingKind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    List<Draft> of(FactsByEntry evidence) {
        return kinds.stream()
                .flatMap(kind -> kind.drafts(evidence).stream())
                .sorted(Comparator.comparing(Draft::key))
                .toList();
    }

    /** How far a question has come; nothing where what it is about is gone. */
    Optional<Answer> answer(JournalFacts facts, AskedFact asked) {
        var all = of(FactsByEntry.of(facts));
        var so = asked.ofAll() ? all : of(FactsByEntry.of(facts.after(asked.askedOn())));
        var far = named(asked.key(), so);
        var nothingYet = kinds.stream()
                .flatMap(kind -> kind.nothingYet(asked.key()).stream())
                .findFirst();
        return named(asked.key(), all)
                .or(() -> nothingYet)
                .map(Draft::question)
                .map(question -> new Answer(
                        question,
                        far.map(Draft::counts).orElse(List.of()),
                        far.or(() -> nothingYet).map(Draft::missing).orElse(null)));
    }

    private static Optional<Draft> named(String key, List<Draft> drafts) {
        return drafts.stream().filter(draft -> draft.isFor(key)).findFirst();
    }

    /** The claims that hold at a look, by their subjects. */
    Map<String, Finding> claims(JournalFacts facts, Look look) {
        var level = Grade.level(look.ended());
        var tests = tests(facts, level);
        var shares = LevelShare.shares(
                tests.stream().map(test -> test.draft().section()).toList());
        var corrected = AddingUp.correct(tests.stream()
                .map(test -> test.question(shares.getOrDefault(test.draft().section(), 0.0)))
                .toList());
        var claims = new HashMap<String, Finding>();
        for (int place = 0; place < tests.size(); place++) {
            var grade = Grade.of(corrected[place], level, Grade.FACT);
            if (grade.isClaim()) {
                var test = tests.get(place);
                claims.put(
                        test.draft().subject(),
                        test.draft().claim(grade, test.tested().p(), corrected[place], look));
            }
        }
        return claims;
    }

    /** A draft and what came of its test. */
    private record Test(Draft draft, Tested tested) {

        static Optional<Test> of(Draft draft) {
            return draft.test().map(tested -> new Test(draft, tested));
        }

        /** What could not come out whatever happens is no question. */
        boolean isWithinReach(double level) {
            return tested.attainable().least() <= level;
        }

        Question question(double share) {
            return draft.asQuestion(tested, share);
        }
    }

    private List<Test> tests(JournalFacts facts, double level) {
        return withAsked(facts).stream()
                .map(Test::of)
                .flatMap(Optional::stream)
                .filter(test -> test.isWithinReach(level))
                .toList();
    }

    /** All of them, and first what was asked: of what came after the asking, or of all where that was before the first entry. */
    private List<Draft> withAsked(JournalFacts facts) {
        var drafts = new ArrayList<>(of(FactsByEntry.of(facts)));
        if (facts.asked().isEmpty()) {
            return drafts;
        }
        for (Draft draft : drafts) {
            if (facts.asked().stream().anyMatch(asked -> asked.ofAll() && draft.answers(asked.key()))) {
                draft.asked(null);
            }
        }
        Map<LocalDate, List<AskedFact>> later = facts.asked().stream()
                .filter(asked -> !asked.ofAll())
                .collect(Collectors.groupingBy(AskedFact::askedOn));
        later.forEach((day, asked) -> of(FactsByEntry.of(facts.after(day))).stream()
                .filter(draft -> asked.stream().anyMatch(one -> draft.answers(one.key())))
                .forEach(draft -> drafts.add(draft.asked(day))));
        drafts.sort(Comparator.comparing(Draft::key));
        return drafts;
    }
}
