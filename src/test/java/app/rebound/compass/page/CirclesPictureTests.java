package app.rebound.compass.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.compass.Circle;
import app.rebound.compass.Line;
import app.rebound.compass.Overlaps;
import app.rebound.compass.page.CirclesPicture.Ellipse;
import app.rebound.compass.page.CirclesPicture.Spot;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is drawn is true: a number stands in just the circles its lines belong to. */
class CirclesPictureTests {

    private static final int CIRCLES = Circle.values().length;

    private static CirclesPicture of(Circle... circles) {
        return new CirclesPicture(new Overlaps(List.of(Line.of(UUID.randomUUID(), "Maps", circles))));
    }

    private static boolean isIn(Ellipse ellipse, Spot spot) {
        var turn = Math.toRadians(ellipse.turn());
        double right = spot.x() - ellipse.x();
        double down = spot.y() - ellipse.y();
        var along = (right * Math.cos(turn) + down * Math.sin(turn)) / ellipse.wide();
        var across = (down * Math.cos(turn) - right * Math.sin(turn)) / ellipse.high();
        return along * along + across * across < 1;
    }

    @Test
    void everyWayToBelongHasItsPlace() {
        for (int chosen = 1; chosen < 1 << CIRCLES; chosen++) {
            var mask = chosen;
            var circles = IntStream.range(0, CIRCLES)
                    .filter(circle -> (mask >> circle & 1) == 1)
                    .mapToObj(circle -> Circle.values()[circle])
                    .toArray(Circle[]::new);
            var picture = of(circles);

            assertThat(picture.spots())
                    .as(Arrays.toString(circles))
                    .singleElement()
                    .satisfies(spot -> assertThat(picture.ellipses().stream()
                                    .filter(ellipse -> isIn(ellipse, spot))
                                    .map(Ellipse::circle))
                            .containsExactly(circles));
        }
    }

    @Test
    void marksOnlyWhatIsInAllFour() {
        assertThat(of(Circle.values()).spots()).singleElement().matches(Spot::inAll);
        assertThat(of(Circle.LOVE, Circle.PAID).spots()).noneMatch(Spot::inAll);
    }
}
