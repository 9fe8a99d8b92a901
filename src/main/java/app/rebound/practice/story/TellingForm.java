package app.rebound.practice.story;

import app.rebound.application.round.Went;
import app.rebound.platform.form.EditForm;
import app.rebound.platform.text.Dates;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Where a story was told. */
public class TellingForm extends EditForm {

    @NotNull(message = "{telling.toldOn.missing}")
    public @Nullable LocalDate toldOn;

    @Size(max = 160, message = "{error.tooLong}")
    public @Nullable String place;

    public @Nullable Went went;

    @Size(max = 2000, message = "{error.tooLong}")
    public @Nullable String note;

    static TellingForm on(LocalDate today) {
        var form = new TellingForm();
        form.toldOn = today;
        return form;
    }

    static TellingForm of(StoryDetails.Telling telling) {
        var form = on(telling.toldOn());
        form.item = telling.id();
        form.place = telling.place();
        form.went = telling.went();
        form.note = telling.note();
        return form;
    }

    void check(LocalDate today, Errors errors) {
        Dates.checkPast(toldOn, "toldOn", today, errors);
    }

    StoryDetails.Telling toTelling() {
        return new StoryDetails.Telling(item(), Objects.requireNonNull(toldOn), place, went, note);
    }
}
