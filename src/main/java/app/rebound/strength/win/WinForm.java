package app.rebound.strength.win;

import app.rebound.platform.form.EditForm;
import app.rebound.platform.text.Dates;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A win, new or edited. */
public class WinForm extends EditForm {

    @NotBlank(message = "{win.words.missing}")
    @Size(max = 500, message = "{error.tooLong}")
    public @Nullable String words;

    @NotNull(message = "{win.wonOn.missing}")
    public @Nullable LocalDate wonOn;

    static WinForm on(LocalDate today) {
        var form = new WinForm();
        form.wonOn = today;
        return form;
    }

    static WinForm of(StoredWin win) {
        var form = new WinForm();
        form.item = win.id().value();
        form.version = win.version();
        form.words = win.words();
        form.wonOn = win.wonOn();
        return form;
    }

    void check(LocalDate today, Errors errors) {
        Dates.checkPast(wonOn, "wonOn", today, errors);
    }

    String words() {
        return Objects.requireNonNull(words);
    }

    LocalDate wonOn() {
        return Objects.requireNonNull(wonOn);
    }

    @Override
    protected @Nullable Object name() {
        return words;
    }
}
