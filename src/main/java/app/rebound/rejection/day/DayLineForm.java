package app.rebound.rejection.day;

import app.rebound.application.ApplicationId;
import app.rebound.platform.form.EditForm;
import app.rebound.platform.text.Dates;
import app.rebound.rejection.feeling.FeelingsForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A line, new or edited. */
public class DayLineForm extends EditForm {

    @NotBlank(message = "{day.words.missing}")
    @Size(max = 10_000, message = "{error.tooLong}")
    public @Nullable String words;

    @NotNull(message = "{day.writtenOn.missing}")
    public @Nullable LocalDate writtenOn;

    public @Nullable ApplicationId application;
    public FeelingsForm feelings = new FeelingsForm();

    static DayLineForm on(LocalDate today, @Nullable ApplicationId application) {
        var form = new DayLineForm();
        form.writtenOn = today;
        form.application = application;
        return form;
    }

    static DayLineForm of(DayJournal.Saved line) {
        var form = new DayLineForm();
        form.item = line.id().value();
        form.version = line.version();
        form.words = line.details().words();
        form.writtenOn = line.details().writtenOn();
        form.application = line.details().application();
        form.feelings = FeelingsForm.of(line.felt());
        return form;
    }

    void check(LocalDate today, Errors errors) {
        Dates.checkPast(writtenOn, "writtenOn", today, errors);
        feelings.check(errors);
    }

    DayLineDetails toDetails() {
        return new DayLineDetails(Objects.requireNonNull(writtenOn), Objects.requireNonNull(words), application);
    }

    @Override
    protected @Nullable Object name() {
        return words;
    }
}
