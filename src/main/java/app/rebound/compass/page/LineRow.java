package app.rebound.compass.page;

import app.rebound.compass.Circle;
import app.rebound.compass.Line;
import app.rebound.compass.StarterValue;
import app.rebound.platform.form.NotKept;
import app.rebound.platform.journal.Ids;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the compass on its form, there already or still to be filled. */
public class LineRow {

    /** Minted when the form is shown, so that sending it twice keeps one line. */
    @NotNull
    @NotKept
    public @Nullable UUID line;

    /** Whether the journal has it. */
    @NotKept
    public boolean kept;

    public @Nullable StarterValue starter;

    @Size(max = 300, message = "{error.tooLong}")
    public @Nullable String words;

    @Size(max = 2000, message = "{error.tooLong}")
    public @Nullable String note;

    /** The circle it is written in. */
    @NotKept
    public @Nullable Circle circle;

    public List<Circle> also = new ArrayList<>();

    static LineRow blank(@Nullable Circle circle) {
        var row = new LineRow();
        row.line = Ids.next();
        row.circle = circle;
        return row;
    }

    static LineRow of(Line line) {
        var row = new LineRow();
        row.line = line.id();
        row.kept = true;
        row.starter = line.starter();
        row.words = line.words();
        row.note = line.note();
        row.circle = line.circles().isEmpty() ? null : line.circles().get(0);
        row.also = new ArrayList<>(line.circles().stream().skip(1).toList());
        return row;
    }

    Line toLine() {
        var circles = new ArrayList<Circle>();
        if (circle != null) {
            circles.add(circle);
            // An empty value among several arrives as null.
            also.stream().filter(Objects::nonNull).forEach(circles::add);
        }
        return new Line(Objects.requireNonNull(line), starter, words, note, circles);
    }

    /** Whether there is something to save: a line that was emptied is to be taken out. */
    boolean isUsed() {
        return kept || saysSomething();
    }

    boolean saysSomething() {
        return starter != null || words != null;
    }

    boolean isFor(LineRow other) {
        return Objects.equals(line, other.line);
    }
}
