package app.rebound.rejection.round;

import app.rebound.application.round.RoundId;
import app.rebound.platform.form.EditForm;
import app.rebound.rejection.feeling.FeelingsForm;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Two minutes after a round: how it felt, and three boxes. */
public class RoundReflectionForm extends EditForm {

    @Size(max = 4000, message = "{error.tooLong}")
    public @Nullable String wentWell;

    @Size(max = 4000, message = "{error.tooLong}")
    public @Nullable String wasHard;

    @Size(max = 4000, message = "{error.tooLong}")
    public @Nullable String nextTime;

    public FeelingsForm feelings = new FeelingsForm();

    static RoundReflectionForm of(RoundId round, RoundReflectionJournal.Saved saved) {
        var form = new RoundReflectionForm();
        form.item = round.value();
        form.version = saved.version();
        form.wentWell = saved.words().wentWell();
        form.wasHard = saved.words().wasHard();
        form.nextTime = saved.words().nextTime();
        form.feelings = FeelingsForm.of(saved.felt());
        return form;
    }

    void check(Errors errors) {
        feelings.check(errors);
    }

    RoundWords toWords() {
        return new RoundWords(wentWell, wasHard, nextTime);
    }
}
