package app.rebound.goal.page;

import app.rebound.goal.Decision;
import app.rebound.goal.Review;
import app.rebound.goal.StoredGoal;
import app.rebound.platform.web.Dates;
import app.rebound.platform.web.Differences;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A look back on a goal, and where it goes from here. */
public class ReviewForm {

    private @Nullable Long version;

    @Size(max = 2000, message = "{error.tooLong}")
    private @Nullable String words;

    @NotNull(message = "{goal.review.missing}")
    private @Nullable Decision decision;

    @Size(max = 1000, message = "{error.tooLong}")
    private @Nullable String measure;

    private @Nullable LocalDate dueOn;

    static ReviewForm of(StoredGoal goal, @Nullable Decision decision) {
        var form = new ReviewForm();
        form.version = goal.version();
        form.decision = decision;
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

    Review toReview() {
        return new Review(Objects.requireNonNull(decision), words, measure, dueOn);
    }

    /** What is saved now, for each text that differs from this form. */
    Map<String, String> differencesTo(ReviewForm now) {
        var differences = new LinkedHashMap<String, String>();
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

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable Decision getDecision() {
        return decision;
    }

    public void setDecision(@Nullable Decision decision) {
        this.decision = decision;
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
