package app.rebound.insight.picture;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.insight.fact.Facts;
import org.junit.jupiter.api.Test;

class RecurringTests {

    @Test
    void drawsASquareForEachEntryReflectedOnAndFillsThoseWithTheTheme() {
        var facts = new Facts()
                .times(3, one -> one.heardOn("2026-02-01").toImprove("Time"))
                .times(2, one -> one.heardOn("2026-03-01").wentWell("Rapport"));

        var row = Recurring.of(facts.read(), new EntryList(null)).rows().get(0);

        assertThat(row.label()).isEqualTo("Time");
        assertThat(row.squares()).extracting(Recurring.Square::on).containsExactly(true, true, true, false, false);
        assertThat(row.goalAt()).as("there is no goal").isNull();
    }

    @Test
    void drawsBarsWhereSquaresWouldBeTooSmall() {
        var facts = new Facts().times(31, one -> one.toImprove("Time"));

        var row = Recurring.of(facts.read(), new EntryList(null)).rows().get(0);

        assertThat(row.squares()).isEmpty();
        assertThat(row.share()).isEqualTo(100);
    }

    @Test
    void leavesOutWhatCameUpOnce() {
        var facts = new Facts().times(4, one -> one.wentWell("Rapport")).one(one -> one.toImprove("Time"));

        assertThat(Recurring.of(facts.read(), new EntryList(null)).isEnough()).isFalse();
    }
}
