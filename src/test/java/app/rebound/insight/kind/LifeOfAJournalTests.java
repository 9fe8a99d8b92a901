package app.rebound.insight.kind;

import static app.rebound.application.round.RoundKind.BEHAVIOURAL;
import static app.rebound.application.round.RoundKind.SCREENING_CALL;
import static app.rebound.application.round.RoundKind.TECHNICAL;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.application.Outcome;
import app.rebound.application.Stage;
import app.rebound.insight.fact.Facts;
import app.rebound.insight.fact.Facts.Told;
import app.rebound.insight.fact.FactsByEntry;
import app.rebound.insight.finding.Finding;
import app.rebound.insight.finding.Findings;
import app.rebound.insight.statistics.Share;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The life of one journal, to be read from top to bottom: what is said of where applications end, entry by entry, and why. Entries
 * end a day apart from 2025-01-01 on. Only what is claimed is looked at; facts are there all the while.
 */
class LifeOfAJournalTests {

    private static final String TECHNICAL_ROUNDS = "bottleneck-round-technical";

    private final Findings findings = Said.byAllKinds();
    private final Facts journal = new Facts();

    @Test
    void ofSomeoneWhoAskedNothing() {
        // Screening calls go well, and technical rounds do not: so it goes on, and after eleven entries nothing is
        // claimed.
        live(11, technicalRoundEnds());
        assertThat(claims()).isEmpty();
        assertThat(facts()).contains("11 of 11 technical rounds were the last step; elsewhere, 0 of 22 were.");

        // The twelfth brings the first look, and it is plain.
        live(1, technicalRoundEnds());
        assertThat(claims())
                .containsExactly(
                        "Applications end at technical rounds more often than elsewhere: 12 of 12, against 0 of 24.");

        // Until the fifteenth the claim stands as it was made, whatever comes.
        live(2, screeningEnds());
        assertThat(claims())
                .containsExactly(
                        "Applications end at technical rounds more often than elsewhere: 12 of 12, against 0 of 24.");

        // The look at fifteen counts all that has come.
        live(1, screeningEnds());
        assertThat(claims())
                .containsExactly(
                        "Applications end at technical rounds more often than elsewhere: 12 of 12, against 3 of 27.");
    }

    @Test
    void inWhichSomethingNoLongerHolds() {
        live(5, technicalRoundEnds());
        live(7, paperEnds());
        assertThat(claims())
                .containsExactly(
                        "Applications end at technical rounds more often than elsewhere: 5 of 5, against 0 of 10.");

        // Then screenings end it: at the next look chance could do as much, and it is taken back in words.
        live(3, screeningEnds());
        assertThat(claims()).isEmpty();
        assertThat(facts())
                .contains("The last look found: “Applications end at technical rounds more often than elsewhere:"
                        + " 5 of 5, against 0 of 10.” With what has come since, this may be chance.");

        // It is said until the next look, and not again.
        live(4, screeningEnds());
        assertThat(facts()).noneMatch(said -> said.startsWith("The last look found"));
    }

    @Test
    void ofSomeoneWhoSuspectedIt() {
        // Less clear: four of seven technical rounds end it, and none of fourteen others.
        live(4, technicalRoundEnds());
        live(3, technicalRoundPassed());
        live(5, paperEnds());
        assertThat(claims()).isEmpty();

        // The same entries, of someone who had asked before the first: fewer questions stand beside theirs, and it is
        // said.
        journal.askedFirst(TECHNICAL_ROUNDS);
        assertThat(claims())
                .containsExactly(
                        "Applications end at technical rounds more often than elsewhere: 4 of 7, against 0 of 14.");
        assertThat(claimed()).singleElement().satisfies(claim -> {
            assertThat(claim.test().asked()).isTrue();
            assertThat(claim.test().askedOn()).isNull();
        });
    }

    @Test
    void ofSomeoneWhoAskedLater() {
        // They ask on the evening of a technical round, because so many of them ended it.
        live(6, technicalRoundEnds());
        live(6, paperEnds());
        journal.asked(TECHNICAL_ROUNDS, "2025-01-04");
        var asked = journal.read().asked().get(0);

        // What made them ask cannot answer it: of that, nothing is counted.
        assertThat(findings.answer(journal.read(), asked)).hasValueSatisfying(answer -> {
            assertThat(Said.text(answer.question()))
                    .isEqualTo("Do applications end at technical rounds more often than elsewhere?");
            assertThat(answer.counts()).isEmpty();
            assertThat(Said.text(answer.missing())).isEqualTo("5 technical rounds are needed to test this. So far: 0.");
        });

        live(3, technicalRoundEnds());
        assertThat(findings.answer(journal.read(), asked)).hasValueSatisfying(answer -> {
            assertThat(answer.counts().get(0).share().count()).isEqualTo(3);
            assertThat(Said.text(answer.missing())).isEqualTo("5 technical rounds are needed to test this. So far: 3.");
        });
    }

    /** What comes after the asking is of one kind: there is nothing to compare it with, and that is said. */
    @Test
    void ofSomeoneWhoAskedAndMeetsOneKindOfRound() {
        live(6, screeningEnds());
        journal.asked(TECHNICAL_ROUNDS, "2025-01-06");
        journal.times(8, one -> one.heardOn("2025-02-20").round(TECHNICAL));

        assertThat(findings.answer(journal.read(), journal.read().asked().get(0)))
                .hasValueSatisfying(answer -> {
                    assertThat(answer.counts().get(0).share()).isEqualTo(new Share(8, 8));
                    assertThat(Said.text(answer.missing()))
                            .isEqualTo("5 rounds of other kinds are needed to test this. So far: 0.");
                });
    }

    /** Interviews that are all technical rounds are asked about once, and by either name. */
    @Test
    void ofSomeoneWhoAskedAboutAStageOfOneKind() {
        live(4, screeningAndTechnicalEnds());
        live(3, technicalRoundIsOpen());
        live(8, paperEnds());

        journal.askedFirst("bottleneck-stage-interview");

        assertThat(claimed())
                .singleElement()
                .satisfies(claim -> assertThat(claim.test().asked()).isTrue());
        assertThat(findings.answer(journal.read(), journal.read().asked().get(0)))
                .hasValueSatisfying(
                        answer -> assertThat(answer.counts().get(0).share()).isEqualTo(new Share(4, 7)));
    }

    @Test
    void thatIsLookedAtInParts() {
        live(40, technicalRoundEnds());
        assertThat(claims()).isNotEmpty();

        // A year or a quarter of the same journal counts, and claims nothing.
        assertThat(findings.facts(FactsByEntry.of(journal.read())))
                .isNotEmpty()
                .noneMatch(finding -> finding.grade().isClaim());
    }

    @Test
    void thatIsRestoredOrWrittenInAnotherOrder() {
        live(9, technicalRoundEnds());
        live(20, screeningEnds());
        live(8, technicalRoundPassed());
        var told = findings.of(journal.read());

        for (var seed = 0; seed < 10; seed++) {
            assertThat(findings.of(Facts.shuffled(journal.read(), new Random(seed))))
                    .isEqualTo(told);
        }
    }

    private void live(int entries, Told entry) {
        journal.times(entries, entry);
    }

    private static Told technicalRoundEnds() {
        return one -> one.round(SCREENING_CALL).round(BEHAVIOURAL).round(TECHNICAL);
    }

    private static Told technicalRoundPassed() {
        return one -> one.round(SCREENING_CALL)
                .round(TECHNICAL)
                .round(BEHAVIOURAL)
                .reached(Stage.OFFER)
                .ended(Outcome.DECLINED);
    }

    private static Told screeningEnds() {
        return one -> one.reached(Stage.SCREENING).round(SCREENING_CALL);
    }

    private static Told screeningAndTechnicalEnds() {
        return one -> one.round(SCREENING_CALL).round(SCREENING_CALL).round(TECHNICAL);
    }

    private static Told technicalRoundIsOpen() {
        return one -> one.appliedOn("2024-12-01")
                .round(SCREENING_CALL)
                .round(SCREENING_CALL)
                .round(TECHNICAL)
                .ended(Outcome.OPEN);
    }

    private static Told paperEnds() {
        return one -> one.reached(Stage.APPLIED);
    }

    private List<Finding> claimed() {
        return findings.of(journal.read()).stream()
                .filter(finding -> finding.grade().isClaim())
                .toList();
    }

    private List<String> claims() {
        return Said.texts(claimed());
    }

    private List<String> facts() {
        return findings.of(journal.read()).stream()
                .filter(finding -> !finding.grade().isClaim())
                .map(Said::text)
                .toList();
    }
}
