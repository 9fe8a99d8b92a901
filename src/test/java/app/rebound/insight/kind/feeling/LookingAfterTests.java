package app.rebound.insight.kind.feeling;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.insight.fact.Facts;
import app.rebound.insight.fact.ResilienceFacts;
import app.rebound.insight.fact.ResilienceFacts.CareFact;
import app.rebound.insight.fact.ResilienceFacts.Change;
import app.rebound.insight.finding.Grade;
import app.rebound.insight.finding.Use;
import app.rebound.insight.kind.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Looked at on 14 March 2026. */
class LookingAfterTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Change LESS = new Change(DAY, 80, 40);
    private static final Change SAME = new Change(DAY, 50, 50);
    private static final Change MORE = new Change(DAY, 30, 60);

    private static List<Change> times(int less, int same, int more) {
        var all = new ArrayList<Change>();
        all.addAll(Collections.nCopies(less, LESS));
        all.addAll(Collections.nCopies(same, SAME));
        all.addAll(Collections.nCopies(more, MORE));
        return all;
    }

    private static List<CareFact> care(String name, List<Change> times) {
        var id = UUID.nameUUIDFromBytes(name.getBytes());
        return times.stream().map(heavy -> new CareFact(id, name, heavy)).toList();
    }

    private static ResilienceFacts beliefs(List<Change> beliefs) {
        return new ResilienceFacts(beliefs, List.of(), List.of(), List.of(), List.of());
    }

    private static ResilienceFacts care(List<CareFact> care) {
        return new ResilienceFacts(List.of(), List.of(), care, List.of(), List.of());
    }

    @Test
    void countsThoughtsThatAreBelievedLess() {
        var facts = new Facts().lookingAfter(beliefs(times(2, 1, 0)));

        assertThat(Said.texts(Said.by(new LookingAfter(), facts)))
                .containsExactly(
                        "You believed a harsh thought less in 2 of 3 records, once you had looked at both sides.");
    }

    @Test
    void makesNothingOfTwoThoughts() {
        assertThat(Said.by(new LookingAfter(), new Facts().lookingAfter(beliefs(times(2, 0, 0)))))
                .isEmpty();
    }

    @Test
    void claimsItWhenItHolds() {
        var facts = new Facts().lookingAfter(beliefs(times(9, 2, 0)));

        assertThat(Said.by(new LookingAfter(), facts)).singleElement().satisfies(finding -> {
            assertThat(Said.text(finding))
                    .isEqualTo(
                            "You tend to believe a harsh thought less once you have looked at both sides: in 9 of the"
                                    + " 9 records in which your belief changed.");
            assertThat(finding.grade()).isEqualTo(Grade.PATTERN);
        });
    }

    @Test
    void saysPlainlyWhereThoughtsStay() {
        var facts = new Facts().lookingAfter(beliefs(times(1, 3, 2)));

        assertThat(Said.by(new LookingAfter(), facts)).singleElement().satisfies(finding -> {
            assertThat(Said.text(finding))
                    .isEqualTo("You believed a harsh thought less in 1 of 6 records, once you had looked at both sides."
                            + " Some thoughts take their time.");
            assertThat(finding.use()).isEqualTo(Use.KNOW);
        });
    }

    @Test
    void neverCountsThatNothingWasLess() {
        var facts = new Facts().lookingAfter(beliefs(times(0, 2, 2)));

        assertThat(Said.by(new LookingAfter(), facts)).isEmpty();
    }

    @Test
    void namesTheOneActivityThatIsSurest() {
        var all = new ArrayList<CareFact>();
        all.addAll(care("Choir", times(2, 1, 1)));
        all.addAll(care("Swimming", times(12, 0, 1)));

        assertThat(Said.texts(Said.by(new LookingAfter(), new Facts().lookingAfter(care(all)))))
                .containsExactly(
                        "You tend to feel lighter after “Swimming”: 12 of the 13 times on which your feeling changed.");
    }

    @Test
    void countsTheWinsOfFourWeeks() {
        var wins = List.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 14));
        var facts = new Facts().lookingAfter(new ResilienceFacts(List.of(), List.of(), List.of(), List.of(), wins));

        assertThat(Said.texts(Said.by(new LookingAfter(), facts)))
                .containsExactly("You noted 2 wins in the last four weeks.");
    }
}
