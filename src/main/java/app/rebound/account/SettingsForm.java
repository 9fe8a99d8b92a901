package app.rebound.account;

import app.rebound.platform.form.EditForm;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What Settings asks about the person and the look. */
public class SettingsForm extends EditForm {

    @Size(max = 80, message = "{error.tooLong}")
    public @Nullable String name;

    @NotNull(message = "{error.choose}")
    public Appearance appearance = Appearance.SYSTEM;

    public boolean gentleLine = true;
}
