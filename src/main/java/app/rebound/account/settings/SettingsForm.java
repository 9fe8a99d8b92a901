package app.rebound.account.settings;

import app.rebound.account.Appearance;
import app.rebound.account.Choices;
import app.rebound.account.Settings;
import app.rebound.platform.form.EditForm;
import app.rebound.platform.text.DateStyle;
import app.rebound.platform.text.Zones;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** What Settings asks about the person and the look. */
public class SettingsForm extends EditForm {

    @Size(max = 80, message = "{error.tooLong}")
    public @Nullable String name;

    @NotNull(message = "{error.choose}")
    public Appearance appearance = Appearance.SYSTEM;

    public boolean gentleLine = true;

    public boolean keys = true;

    @NotNull(message = "{error.choose}")
    public DateStyle dates = DateStyle.DAY_FIRST;

    @NotNull(message = "{error.choose}")
    public DayOfWeek weekStart = DayOfWeek.MONDAY;

    /** Asked where the computer's own clock is not the person's. */
    public @Nullable String zone;

    static SettingsForm of(Settings settings) {
        var form = new SettingsForm();
        form.item = settings.account();
        form.version = settings.version();
        var choices = settings.choices();
        form.name = choices.name();
        form.appearance = choices.appearance();
        form.gentleLine = choices.gentleLine();
        form.keys = choices.keys();
        form.dates = choices.dates();
        form.weekStart = choices.weekStart();
        form.zone = choices.zone() == null ? null : choices.zone().getId();
        return form;
    }

    Choices toChoices() {
        return new Choices(
                name,
                appearance,
                gentleLine,
                keys,
                dates,
                weekStart,
                Zones.find(zone).orElse(null));
    }
}
