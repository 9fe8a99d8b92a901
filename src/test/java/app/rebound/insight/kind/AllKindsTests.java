package app.rebound.insight.kind;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.application.Outcome;
import app.rebound.application.Source;
import app.rebound.application.Stage;
import app.rebound.application.round.RoundKind;
import app.rebound.insight.fact.Facts;
import app.rebound.insight.fact.JournalFacts;
import app.rebound.insight.fact.Tried;
import app.rebound.insight.finding.Counted;
import app.rebound.insight.finding.Finding;
import app.rebound.rejection.feeling.Moment;
import app.rebound.rejection.reason.Reason;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every journal, whatever is said of it: tried on many that were drawn at random. */
class AllKindsTests {

    private static final int JOURNALS = 40;

    @Test
    void saysTheSameInWhateverOrderFactsAreRead() {
        for (var seed = 0; seed < JOURNALS; seed++) {
            var facts = journal(30, new Random(seed)).read();

            assertThat(Said.of(Facts.shuffled(facts, new Random(seed)))).isEqualTo(Said.of(facts));
        }
    }

    @Test
    void countsTheSameWithAnUnrelatedEntry() {
        for (var seed = 0; seed < JOURNALS; seed++) {
            var before = Said.of(journal(30, new Random(seed)).read());
            var after = byKey(Said.of(journal(30, new Random(seed))
                    .one(one -> one.reached(Stage.APPLIED).ended(Outcome.OPEN).as("Beekeeper"))
                    .read()));

            for (var finding : before) {
                var now = after.get(finding.key());
                if (now != null) {
                    assertThat(now.counts()).hasSameSizeAs(finding.counts());
                    for (var place = 0; place < finding.counts().size(); place++) {
                        assertStillTrue(
                                finding.counts().get(place), now.counts().get(place));
                    }
                    assertThat(now.applications()).containsAll(finding.applications());
                }
            }
        }
    }

    /** One more may be counted among all, and nothing else. */
    private static void assertStillTrue(Counted before, Counted after) {
        assertThat(after.share().count()).isEqualTo(before.share().count());
        assertThat(after.share().of())
                .isBetween(before.share().of(), before.share().of() + 1);
    }

    /** What kinds of rounds are called makes nothing more or less sure. */
    @Test
    void isAsSureWhereKindsOfRoundsChangeTheirNames() {
        for (var seed = 0; seed < JOURNALS; seed++) {
            var facts = journal(60, new Random(seed)).read();

            assertThat(claims(renamed(facts)))
                    .usingElementComparator(
                            (one, other) -> Math.abs(one - other) < 1e-9 ? 0 : Double.compare(one, other))
                    .isEqualTo(claims(facts));
        }
    }

    private static List<Double> claims(JournalFacts facts) {
        return Said.of(facts).stream()
                .filter(finding -> finding.grade().isClaim())
                .map(finding -> finding.test().corrected())
                .sorted()
                .toList();
    }

    private static JournalFacts renamed(JournalFacts facts) {
        return Facts.withRounds(facts, kind -> switch (kind) {
            case TECHNICAL -> RoundKind.BEHAVIOURAL;
            case BEHAVIOURAL -> RoundKind.TECHNICAL;
            case SKILLS_TEST -> RoundKind.TAKE_HOME;
            case TAKE_HOME -> RoundKind.SKILLS_TEST;
            default -> kind;
        });
    }

    @Test
    void saysNothingTwice() {
        for (var seed = 0; seed < JOURNALS; seed++) {
            assertThat(Said.of(journal(40, new Random(seed)).read()))
                    .extracting(Finding::key)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void canBeRead() {
        for (var seed = 0; seed < JOURNALS; seed++) {
            assertThat(Said.of(journal(40, new Random(seed)).read())).allSatisfy(finding -> {
                assertThat(Said.text(finding)).isNotBlank();
                assertThat(finding.applications()).doesNotHaveDuplicates();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 4})
    void claimsNothingOfFewerThanFive(int entries) {
        for (var seed = 0; seed < JOURNALS; seed++) {
            assertThat(Said.of(journal(entries, new Random(seed)).read()))
                    .noneMatch(finding -> finding.grade().isClaim());
        }
    }

    @Test
    void canReadAJournalInWhichNothingEndedYet() {
        var facts = new Facts()
                .times(12, one -> one.round(RoundKind.TECHNICAL).ended(Outcome.OPEN))
                .read();

        assertThat(Said.of(facts))
                .isNotEmpty()
                .noneMatch(finding -> finding.grade().isClaim());
    }

    private static Map<String, Finding> byKey(List<Finding> findings) {
        return findings.stream().collect(Collectors.toMap(Finding::key, Function.identity()));
    }

    private static Facts journal(int size, Random random) {
        var facts = new Facts().times(size, one -> application(one, random));
        if (random.nextBoolean()) {
            facts.goal("Theme 0", "2025-01-16");
        }
        return random.nextBoolean() ? facts : facts.on("2025-04-15");
    }

    private static Tried application(Tried one, Random random) {
        one.from(any(Source.values(), random)).reached(any(Stage.values(), random));
        one.as(random.nextBoolean() ? "Developer" : "Data Analyst").appliedOn("2024-12-01");
        for (var rounds = random.nextInt(4); rounds > 0; rounds--) {
            one.round(RoundKind.values()[random.nextInt(5)]).prepared(1 + random.nextInt(5));
            one.answers(1 + random.nextInt(5)).asked(4, random.nextInt(4));
        }
        if (random.nextInt(5) == 0) {
            return one.ended(any(Outcome.values(), random));
        }
        if (random.nextBoolean()) {
            one.lookedBack().toImprove("Theme " + random.nextInt(3)).wentWell("Theme " + random.nextInt(3));
            one.guessed(any(Reason.values(), random)).told(any(Reason.values(), random));
            one.felt("sad", random.nextInt(11), Moment.FIRST).felt("sad", random.nextInt(11), Moment.REFLECTED);
        }
        return one;
    }

    private static <V> V any(V[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
