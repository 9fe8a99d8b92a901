package app.rebound.practice.story;

import app.rebound.application.Went;
import app.rebound.platform.web.Dates;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Where a story was told. */
public class TellingForm {

    @NotNull(message = "{telling.toldOn.missing}")
    private @Nullable LocalDate toldOn;

    @Size(max = 160, message = "{error.tooLong}")
    private @Nullable String place;

    private @Nullable Went went;

    @Size(max = 2000, message = "{error.tooLong}")
    private @Nullable String note;

    static TellingForm on(LocalDate today) {
        var form = new TellingForm();
        form.toldOn = today;
        return form;
    }

    void check(LocalDate today, Errors errors) {
        Dates.checkPast(toldOn, "toldOn", today, errors);
    }

    StoryDetails.Telling toTelling() {
        return new StoryDetails.Telling(null, Objects.requireNonNull(toldOn), place, went, note);
    }

    public @Nullable LocalDate getToldOn() {
        return toldOn;
    }

    public void setToldOn(@Nullable LocalDate toldOn) {
        this.toldOn = toldOn;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable Went getWent() {
        return went;
    }

    public void setWent(@Nullable Went went) {
        this.went = went;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
