package app.rebound.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What Settings asks about the person and the look. */
public class SettingsForm {

    @Size(max = 80, message = "{error.tooLong}")
    private @Nullable String name;

    @NotNull(message = "{error.choose}")
    private Appearance appearance = Appearance.SYSTEM;

    private boolean gentleLine = true;

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public Appearance getAppearance() {
        return appearance;
    }

    public void setAppearance(Appearance appearance) {
        this.appearance = appearance;
    }

    public boolean isGentleLine() {
        return gentleLine;
    }

    public void setGentleLine(boolean gentleLine) {
        this.gentleLine = gentleLine;
    }
}
