package app.rebound.compass;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One of the four circles of ikigai. */
public enum Circle {
    LOVE,
    GOOD_AT,
    NEEDED,
    PAID;

    private static final String BETWEEN = ",";

    static String stored(List<Circle> circles) {
        return circles.stream().map(Circle::name).collect(Collectors.joining(BETWEEN));
    }

    static List<Circle> read(String stored) {
        return stored.isEmpty()
                ? List.of()
                : Arrays.stream(stored.split(BETWEEN)).map(Circle::valueOf).toList();
    }
}
