package app.rebound.compass;

import static app.rebound.compass.Circle.GOOD_AT;
import static app.rebound.compass.Circle.LOVE;
import static app.rebound.compass.Circle.NEEDED;
import static app.rebound.compass.Circle.PAID;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OverlapsTests {

    private static Line line(String words, Circle... circles) {
        return Line.of(UUID.randomUUID(), words, circles);
    }

    @Test
    void holdsALineWhereThePersonPutIt() {
        var teaching = line("Teaching", GOOD_AT, LOVE);
        var maps = line("Maps", LOVE);
        var both = line("Explaining", LOVE, GOOD_AT);

        var overlaps = new Overlaps(List.of(teaching, maps, both));

        assertThat(overlaps.of(Set.of(LOVE, GOOD_AT))).containsExactly(teaching, both);
        assertThat(overlaps.of(Set.of(LOVE))).containsExactly(maps);
        assertThat(overlaps.of(Set.of(GOOD_AT))).isEmpty();
    }

    @Test
    void beginsWithWhatMeetsTheMostCircles() {
        var overlaps = new Overlaps(List.of(
                line("Spreadsheets", PAID),
                line("Maps", LOVE),
                line("Listening", GOOD_AT, NEEDED),
                line("Everything", LOVE, GOOD_AT, NEEDED, PAID)));

        assertThat(overlaps.all().keySet())
                .containsExactly(
                        Set.of(LOVE, GOOD_AT, NEEDED, PAID), Set.of(GOOD_AT, NEEDED), Set.of(LOVE), Set.of(PAID));
    }

    @Test
    void knowsACircleOnceHoweverOftenItIsNamed() {
        assertThat(line("Maps", LOVE, LOVE).circles()).containsExactly(LOVE);
    }

    @Test
    void isEmptyWithoutALine() {
        assertThat(new Overlaps(List.of()).isEmpty()).isTrue();
    }
}
