package app.rebound.compass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.Journals;
import app.rebound.JpaSlice;
import app.rebound.platform.NotFound;
import app.rebound.platform.journal.Ids;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** How a compass is kept: part by part, in the person's own order, and nothing of it lost. */
@JpaSlice
class CompassJournalTests {

    @Autowired
    CompassJournal compass;

    @Autowired
    RemovedItems removed;

    @Autowired
    Journals journals;

    private final Line honesty = Line.of(Ids.next(), StarterValue.HONESTY);
    private final Line own = new Line(Ids.next(), null, "A door that shuts", "I need the quiet", List.of());
    private final Line maps = Line.of(Ids.next(), "Maps", Circle.GOOD_AT, Circle.LOVE);

    private static List<UUID> ids(List<Line> lines) {
        return lines.stream().map(Line::id).toList();
    }

    private Long version(Section section) {
        return compass.section(section).version();
    }

    @Test
    void keepsAPartAsItIsWritten() {
        assertThat(compass.all().isEmpty()).isTrue();

        compass.save(Section.VALUES, null, List.of(own, honesty));
        compass.save(Section.CIRCLES, null, List.of(maps));

        assertThat(compass.section(Section.VALUES).lines()).containsExactly(own, honesty);
        assertThat(compass.all()).isEqualTo(new Compass(List.of(own, honesty), List.of(), List.of(maps), List.of()));
        assertThat(compass.all().isEmpty()).isFalse();
    }

    @Test
    void putsItInAnotherOrderWithOtherWords() {
        compass.save(Section.VALUES, null, List.of(own, honesty));
        var noted = new Line(honesty.id(), StarterValue.HONESTY, null, "To hear it early", List.of());

        compass.save(Section.VALUES, version(Section.VALUES), List.of(noted, own));

        assertThat(compass.section(Section.VALUES).lines()).containsExactly(noted, own);
    }

    @Test
    void takesOutWhatIsEmptied() {
        compass.save(Section.VALUES, null, List.of(own, honesty));

        compass.save(
                Section.VALUES, version(Section.VALUES), List.of(new Line(own.id(), null, null, "left", List.of())));

        assertThat(compass.section(Section.VALUES).lines()).containsExactly(honesty);
        assertThat(removed.restore(Removable.COMPASS_LINE, own.id())).isTrue();
        assertThat(ids(compass.section(Section.VALUES).lines())).contains(own.id());
    }

    @Test
    void leavesWhatAFormDoesNotName() {
        compass.save(Section.VALUES, null, List.of(own, honesty));

        compass.save(Section.VALUES, version(Section.VALUES), List.of(honesty));

        assertThat(compass.section(Section.VALUES).lines()).containsExactly(honesty, own);
    }

    @Test
    void bringsBackWhatWasWrittenOnAfterItWasTakenOut() {
        compass.save(Section.VALUES, null, List.of(own, honesty));
        compass.remove(own.id());

        compass.save(Section.VALUES, version(Section.VALUES), List.of(own, honesty));

        assertThat(compass.section(Section.VALUES).lines()).containsExactly(own, honesty);
    }

    @Test
    void noticesAChangeInBetweenPartByPart() {
        compass.save(Section.VALUES, null, List.of(honesty));
        var seen = version(Section.VALUES);
        compass.save(Section.VALUES, seen, List.of(honesty, own));

        assertThatThrownBy(() -> compass.save(Section.VALUES, seen, List.of(honesty)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> compass.save(Section.VALUES, null, List.of(honesty)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        compass.save(Section.GOALS, null, List.of());
        assertThat(compass.section(Section.VALUES).lines()).containsExactly(honesty, own);
    }

    @Test
    void nobodyElseCanTakeALineOut() {
        compass.save(Section.VALUES, null, List.of(own));

        journals.as(
                journals.create(),
                () -> assertThatThrownBy(() -> compass.remove(own.id())).isInstanceOf(NotFound.class));

        assertThat(compass.section(Section.VALUES).lines()).containsExactly(own);
    }
}
