package app.rebound.reframing.trap;

import app.rebound.platform.form.EditForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A trap of the person's own. */
public class TrapForm extends EditForm {

    @NotBlank(message = "{trap.name.missing}")
    @Size(max = TrapJournal.LONGEST_NAME, message = "{error.tooLong}")
    public @Nullable String name;

    static TrapForm of(KnownTrap trap) {
        var form = new TrapForm();
        form.item = trap.id();
        form.version = trap.version();
        form.name = trap.name();
        return form;
    }

    @Override
    protected @Nullable Object name() {
        return name;
    }
}
