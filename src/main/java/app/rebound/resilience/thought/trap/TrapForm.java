package app.rebound.resilience.thought.trap;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A trap of the person's own. */
public class TrapForm {

    @NotBlank(message = "{trap.name.missing}")
    @Size(max = TrapJournal.LONGEST_NAME, message = "{error.tooLong}")
    private @Nullable String name;

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}
