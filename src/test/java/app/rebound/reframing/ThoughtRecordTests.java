package app.rebound.reframing;

import static app.rebound.reframing.ThoughtFixtures.aThought;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.rebound.reframing.trap.MarkedTrap;
import app.rebound.reframing.trap.Trap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThoughtRecordTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final Instant NOON = Instant.parse("2026-03-09T12:00:00Z");

    private final ThoughtRecord thought = record(ThoughtDetails.EMPTY);

    private static ThoughtRecord record(ThoughtDetails details) {
        return new ThoughtRecord(ThoughtId.next(), null, DAY, details, NOON);
    }

    private void revise(ThoughtFixtures details, LocalDate day) {
        thought.revise(details.build(), day, NOON);
    }

    @Test
    void canBeEmpty() {
        assertThat(thought.details()).isEqualTo(ThoughtDetails.EMPTY);
        assertThat(thought.balancedOn()).isNull();
    }

    @Test
    void isBalancedOnTheDayTheFairerThoughtWasFirstWritten() {
        revise(aThought("I am too slow"), DAY.plusDays(1));
        assertThat(thought.balancedOn()).isNull();

        revise(aThought("I am too slow").balanced("I was slow once"), DAY.plusDays(2));
        revise(aThought("I am too slow").balanced("I was slow in one of three"), DAY.plusDays(3));

        assertThat(thought.balancedOn()).isEqualTo(DAY.plusDays(2));
    }

    @Test
    void isNotBalancedAnyMoreWhenTheFairerThoughtIsTakenOut() {
        revise(aThought("I am too slow").balanced("I was slow once"), DAY);
        revise(aThought("I am too slow"), DAY.plusDays(1));
        assertThat(thought.balancedOn()).isNull();

        revise(aThought("I am too slow").balanced("Once"), DAY.plusDays(2));
        assertThat(thought.balancedOn()).isEqualTo(DAY.plusDays(2));
    }

    @Test
    void keepsFeelingsAndTrapsInTheirOrder() {
        var details = aThought("I am too slow")
                .feeling(new RatedFeeling("sad", 8, 3), new RatedFeeling("wobbly", null, null))
                .in(MarkedTrap.of(Trap.LABELLING), MarkedTrap.own("Reading signs"));

        revise(details, DAY);

        assertThat(thought.details()).isEqualTo(details.build());
    }

    @Test
    void takesNoNumberThatIsOutOfRange() {
        for (var belief : List.of(-1, 101)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> record(aThought("x").believed(belief, null).build()));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> record(
                        aThought("x").feeling(new RatedFeeling("sad", 11, null)).build()));
    }

    @Test
    void goesOnFromAnotherBeginning() {
        var kept = aThought("I am too slow")
                .believed(90, 40)
                .feeling(new RatedFeeling("sad", 8, 3), new RatedFeeling("angry", 4, 4))
                .balanced("I was slow once")
                .build();

        var beginning = aThought("I am far too slow")
                .believed(95, null)
                .feeling(new RatedFeeling("sad", 9, null), new RatedFeeling("tired", 5, null));
        var again = kept.begunAs(beginning.build());

        assertThat(again)
                .isEqualTo(aThought("I am far too slow")
                        .believed(95, 40)
                        .feeling(new RatedFeeling("sad", 9, 3), new RatedFeeling("tired", 5, null))
                        .balanced("I was slow once")
                        .build());
    }
}
