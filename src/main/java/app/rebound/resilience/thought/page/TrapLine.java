package app.rebound.resilience.thought.page;

import app.rebound.resilience.thought.trap.TrapJournal;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A trap of the person's own on the form of a thought record. */
public class TrapLine {

    @Size(max = TrapJournal.LONGEST_NAME, message = "{error.tooLong}")
    private @Nullable String name;

    private boolean marked;

    static TrapLine of(String name, boolean marked) {
        var line = new TrapLine();
        line.name = name;
        line.marked = marked;
        return line;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public boolean isMarked() {
        return marked;
    }

    public void setMarked(boolean marked) {
        this.marked = marked;
    }
}
