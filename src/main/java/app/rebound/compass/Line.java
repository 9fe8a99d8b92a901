package app.rebound.compass;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the compass, as it is written and read.
 *
 * @param id minted by the form, so that a form sent twice is one line
 * @param starter the value of ours it stands for, null where it is in the person's own words
 * @param words the person's own words for it; null beside a starter, and in a line that was emptied
 * @param note what it means to them
 * @param circles those it belongs to, the one it was written in first
 */
public record Line(
        UUID id,
        @Nullable StarterValue starter,
        @Nullable String words,
        @Nullable String note,
        List<Circle> circles) {

    public Line {
        circles = circles.stream().distinct().toList();
    }

    /** A value of ours that was chosen. */
    public static Line of(UUID id, StarterValue starter) {
        return new Line(id, starter, null, null, List.of());
    }

    /** A line in own words. */
    public static Line of(UUID id, String words, Circle... circles) {
        return new Line(id, null, words, null, List.of(circles));
    }

    /** Whether it says nothing, or no longer. */
    public boolean isEmpty() {
        return starter == null && words == null;
    }
}
