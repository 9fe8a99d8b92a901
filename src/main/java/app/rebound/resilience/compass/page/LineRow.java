package app.rebound.resilience.compass.page;

import app.rebound.platform.journal.Ids;
import app.rebound.resilience.compass.Circle;
import app.rebound.resilience.compass.Line;
import app.rebound.resilience.compass.StarterValue;
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
    private @Nullable UUID line;

    /** Whether the journal has it. */
    private boolean kept;

    private @Nullable StarterValue starter;

    @Size(max = 300, message = "{error.tooLong}")
    private @Nullable String words;

    @Size(max = 2000, message = "{error.tooLong}")
    private @Nullable String note;

    /** The circle it is written in. */
    private @Nullable Circle circle;

    private List<Circle> also = new ArrayList<>();

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
            circles.addAll(also);
        }
        return new Line(Objects.requireNonNull(line), starter, words, note, circles);
    }

    /** Whether there is something to save: a line that was emptied is to be taken out. */
    boolean isUsed() {
        return kept || starter != null || words != null;
    }

    boolean isFor(LineRow other) {
        return Objects.equals(line, other.line);
    }

    public @Nullable UUID getLine() {
        return line;
    }

    public void setLine(@Nullable UUID line) {
        this.line = line;
    }

    public boolean isKept() {
        return kept;
    }

    public void setKept(boolean kept) {
        this.kept = kept;
    }

    public @Nullable StarterValue getStarter() {
        return starter;
    }

    public void setStarter(@Nullable StarterValue starter) {
        this.starter = starter;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable Circle getCircle() {
        return circle;
    }

    public void setCircle(@Nullable Circle circle) {
        this.circle = circle;
    }

    public List<Circle> getAlso() {
        return also;
    }

    public void setAlso(@Nullable List<Circle> also) {
        this.also = new ArrayList<>();
        if (also != null) {
            // An empty value among several arrives as null.
            also.stream().filter(Objects::nonNull).forEach(this.also::add);
        }
    }
}
