package app.rebound.feedback;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A theme that the person adds to a note or a reflection: one of the list, or one of their own. */
public class ThemeForm {

    private @Nullable NoteId note;
    private @Nullable String theme;

    @Size(max = 80, message = "{error.tooLong}")
    private @Nullable String own;

    @NotNull(message = "{theme.polarity.missing}")
    private @Nullable Polarity polarity;

    void check(List<ThemeName> themes, Errors errors) {
        if (label(themes) == null) {
            errors.rejectValue("theme", "theme.missing");
        }
    }

    /** The person's own words win over what the list says; null where neither says anything. */
    @Nullable
    String label(List<ThemeName> themes) {
        return own != null
                ? own
                : themes.stream()
                        .filter(known -> known.id().toString().equals(theme))
                        .map(ThemeName::label)
                        .findFirst()
                        .orElse(null);
    }

    public @Nullable NoteId getNote() {
        return note;
    }

    public void setNote(@Nullable NoteId note) {
        this.note = note;
    }

    public @Nullable String getTheme() {
        return theme;
    }

    public void setTheme(@Nullable String theme) {
        this.theme = theme;
    }

    public @Nullable String getOwn() {
        return own;
    }

    public void setOwn(@Nullable String own) {
        this.own = own;
    }

    public @Nullable Polarity getPolarity() {
        return polarity;
    }

    public void setPolarity(@Nullable Polarity polarity) {
        this.polarity = polarity;
    }
}
