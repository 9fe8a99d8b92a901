package app.rebound.reframing.page;

import app.rebound.reframing.trap.TrapJournal;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A trap of the person's own on the form of a thought record. */
public class TrapLine {

    @Size(max = TrapJournal.LONGEST_NAME, message = "{error.tooLong}")
    public @Nullable String name;

    public boolean marked;

    static TrapLine of(String name, boolean marked) {
        var line = new TrapLine();
        line.name = name;
        line.marked = marked;
        return line;
    }
}
