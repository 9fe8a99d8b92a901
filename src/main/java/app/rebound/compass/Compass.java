package app.rebound.compass;

import java.util.List;
import java.util.stream.Stream;

/** A whole compass, each part in the person's own order. */
public record Compass(List<Line> values, List<Line> goals, List<Line> circles, List<Line> dealBreakers) {

    /** Whether nothing is written in it yet. */
    public boolean isEmpty() {
        return Stream.of(values, goals, circles, dealBreakers).allMatch(List::isEmpty);
    }

    /** What a role can speak for or against: the values, then the deal-breakers. */
    public List<Line> touchable() {
        return Stream.of(values, dealBreakers).flatMap(List::stream).toList();
    }
}
