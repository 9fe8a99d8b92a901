package app.rebound.account.settings;

import app.rebound.account.Appearance;
import app.rebound.account.Settings;
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

    static SettingsForm of(Settings settings) {
        var form = new SettingsForm();
        form.item = settings.account();
        form.version = settings.version();
        form.name = settings.name();
        form.appearance = settings.appearance();
        form.gentleLine = settings.gentleLine();
        return form;
    }
}
