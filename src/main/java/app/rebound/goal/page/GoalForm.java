package app.rebound.goal.page;

import app.rebound.goal.StoredGoal;
import app.rebound.platform.web.Dates;
import app.rebound.platform.web.Differences;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What a person set out to do, to be edited. */
public class GoalForm {

    private @Nullable Long version;

    @NotBlank(message = "{goal.title.missing}")
    @Size(max = 200, message = "{error.tooLong}")
    private @Nullable String title;

    @Size(max = 1000, message = "{error.tooLong}")
    private @Nullable String measure;

    private @Nullable LocalDate dueOn;

    static GoalForm of(StoredGoal goal) {
        var form = new GoalForm();
        form.version = goal.version();
        form.title = goal.details().title();
        form.measure = goal.details().measure();
        form.dueOn = goal.details().dueOn();
        return form;
    }

    /** A day that has passed since it was chosen may stay. */
    void check(LocalDate today, @Nullable LocalDate chosenBefore, Errors errors) {
        if (!Objects.equals(dueOn, chosenBefore)) {
            Dates.checkAhead(dueOn, "dueOn", today, errors);
        }
    }

    /** What is saved now, for each text that differs from this form. */
    Map<String, String> differencesTo(GoalForm now) {
        var differences = new LinkedHashMap<String, String>();
        Differences.note(differences, "title", title, now.title);
        Differences.note(differences, "measure", measure, now.measure);
        Differences.note(differences, "dueOn", dueOn, now.dueOn);
        return differences;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getMeasure() {
        return measure;
    }

    public void setMeasure(@Nullable String measure) {
        this.measure = measure;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
