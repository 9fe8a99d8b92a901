package app.rebound.compass.page;

import app.rebound.compass.Circle;
import app.rebound.compass.Line;
import app.rebound.compass.Overlaps;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The four circles, drawn. Four round ones cannot all meet each other: two that stand opposite share nothing that is not
 * shared with a third. Stretched to ellipses, they have a place for each of the fifteen ways to belong (Venn, 1880).
 */
public final class CirclesPicture {

    /**
     * Where each ellipse lies, in the units of the drawing; the middle of it is 0, 0.
     *
     * @param turn in degrees, clockwise
     */
    public record Ellipse(Circle circle, int x, int y, int wide, int high, int turn) {}

    /** A place that some lines share, and how many they are. */
    public record Spot(int x, int y, int lines, boolean inAll) {}

    private static final List<Ellipse> ELLIPSES = List.of(
            new Ellipse(Circle.LOVE, -40, 9, 126, 66, 44),
            new Ellipse(Circle.GOOD_AT, -1, -29, 115, 53, 45),
            new Ellipse(Circle.NEEDED, 1, -29, 115, 53, -45),
            new Ellipse(Circle.PAID, 40, 9, 126, 66, -44));

    /** The middle of each place: the point of it that is farthest from every line, found by trying them all. */
    private static final Map<Set<Circle>, Spot> SPOTS = Map.ofEntries(
            at(-106, -28, Circle.LOVE),
            at(-38, -94, Circle.GOOD_AT),
            at(38, -94, Circle.NEEDED),
            at(106, -28, Circle.PAID),
            at(-65, -63, Circle.LOVE, Circle.GOOD_AT),
            at(-65, 9, Circle.LOVE, Circle.NEEDED),
            at(0, 74, Circle.LOVE, Circle.PAID),
            at(0, -72, Circle.GOOD_AT, Circle.NEEDED),
            at(65, 9, Circle.GOOD_AT, Circle.PAID),
            at(65, -63, Circle.NEEDED, Circle.PAID),
            at(-31, -41, Circle.LOVE, Circle.GOOD_AT, Circle.NEEDED),
            at(35, 37, Circle.LOVE, Circle.GOOD_AT, Circle.PAID),
            at(-35, 37, Circle.LOVE, Circle.NEEDED, Circle.PAID),
            at(31, -41, Circle.GOOD_AT, Circle.NEEDED, Circle.PAID),
            at(0, 0, Circle.LOVE, Circle.GOOD_AT, Circle.NEEDED, Circle.PAID));

    private final Map<Set<Circle>, List<Line>> shared;

    CirclesPicture(Overlaps overlaps) {
        shared = overlaps.all();
    }

    private static Map.Entry<Set<Circle>, Spot> at(int x, int y, Circle first, Circle... more) {
        var circles = EnumSet.of(first, more);
        return Map.entry(circles, new Spot(x, y, 0, circles.size() == Circle.values().length));
    }

    public List<Ellipse> ellipses() {
        return ELLIPSES;
    }

    /** The places that have something in them. */
    public List<Spot> spots() {
        var spots = new ArrayList<Spot>();
        shared.forEach((circles, lines) -> {
            var spot = SPOTS.get(circles);
            if (spot != null) {
                spots.add(new Spot(spot.x(), spot.y(), lines.size(), spot.inAll()));
            }
        });
        return spots;
    }

    /** The same in words, those in the most circles first. */
    public Map<Set<Circle>, List<Line>> table() {
        return shared;
    }
}
