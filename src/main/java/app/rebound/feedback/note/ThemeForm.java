package app.rebound.feedback.note;

import app.rebound.feedback.NoteId;
import app.rebound.feedback.Polarity;
import app.rebound.feedback.ThemeName;
import app.rebound.feedback.theme.Mentioned;
import app.rebound.platform.form.EditForm;
import app.rebound.platform.form.NotKept;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A theme that the person adds to a note or a reflection: one of the list, or one of their own. */
public class ThemeForm extends EditForm {

    @NotKept
    public @Nullable NoteId note;

    public @Nullable String theme;

    @Size(max = 80, message = "{error.tooLong}")
    public @Nullable String own;

    @NotNull(message = "{theme.polarity.missing}")
    public @Nullable Polarity polarity;

    static ThemeForm of(Mentioned mention) {
        var form = new ThemeForm();
        form.item = mention.id();
        form.version = mention.version();
        form.theme = mention.theme().toString();
        form.polarity = mention.polarity();
        return form;
    }

    /** Own words that name a theme of the list are that theme. */
    void check(List<ThemeName> themes, Errors errors) {
        themes.stream()
                .filter(known -> known.label().equalsIgnoreCase(own))
                .findFirst()
                .ifPresent(known -> {
                    theme = known.id().toString();
                    own = null;
                });
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

    @Override
    protected @Nullable Object name() {
        return own != null ? own : theme;
    }
}
