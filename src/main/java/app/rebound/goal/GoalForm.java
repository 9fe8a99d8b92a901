package app.rebound.goal;

import app.rebound.feedback.ThemeId;
import app.rebound.platform.web.Dates;
import app.rebound.platform.web.Differences;
import app.rebound.rejection.RejectionId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A goal to be set, and the same fields when it is edited. */
public class GoalForm {

    /** Minted when the form is shown, so that sending it twice makes one goal. */
    private @Nullable GoalId goal;

    private @Nullable Long version;

    @NotBlank(message = "{goal.title.missing}")
    @Size(max = 200, message = "{error.tooLong}")
    private @Nullable String title;

    @Size(max = 1000, message = "{error.tooLong}")
    private @Nullable String measure;

    private @Nullable LocalDate dueOn;

    /** One a line. */
    @Size(max = 10_000, message = "{error.tooLong}")
    private @Nullable String steps;

    private @Nullable RejectionId rejection;
    private @Nullable ThemeId theme;
    private RaisedBy.@Nullable Origin origin;
    private @Nullable String originText;

    static GoalForm raisedBy(RaisedBy raisedBy) {
        var form = new GoalForm();
        form.goal = GoalId.next();
        form.title = raisedBy.proposedTitle();
        form.rejection = raisedBy.rejection();
        form.theme = raisedBy.theme();
        form.origin = raisedBy.origin();
        form.originText = raisedBy.text();
        return form;
    }

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
        if (stepLines().stream().anyMatch(line -> line.length() > GoalWords.LONGEST_STEP)) {
            errors.rejectValue("steps", "goal.firstSteps.tooLong");
        }
    }

    GoalDetails toDetails(LocalDate today) {
        return new GoalDetails(
                Objects.requireNonNull(title),
                measure,
                dueOn,
                today,
                new RaisedBy(rejection, theme, origin, originText),
                null,
                stepLines().stream()
                        .map(line -> new GoalDetails.Step(null, line, null))
                        .toList(),
                List.of());
    }

    /** Where the browser keeps what is typed: each text that raises a goal has its own draft. */
    public String draft() {
        return rejection == null && theme == null && originText == null
                ? "new-goal"
                : "new-goal-%08x".formatted(Objects.hash(rejection, theme, originText));
    }

    /** What is saved now, for each text that differs from this form. */
    Map<String, String> differencesTo(GoalForm now) {
        var differences = new LinkedHashMap<String, String>();
        Differences.note(differences, "title", title, now.title);
        Differences.note(differences, "measure", measure, now.measure);
        Differences.note(differences, "dueOn", dueOn, now.dueOn);
        return differences;
    }

    /** Lists are often typed with dashes. */
    private List<String> stepLines() {
        return steps == null
                ? List.of()
                : steps.lines()
                        .map(line -> line.strip().replaceFirst("^[-*•]\\s+", ""))
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    public @Nullable GoalId getGoal() {
        return goal;
    }

    public void setGoal(@Nullable GoalId goal) {
        this.goal = goal;
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

    public @Nullable String getSteps() {
        return steps;
    }

    public void setSteps(@Nullable String steps) {
        this.steps = steps;
    }

    public @Nullable RejectionId getRejection() {
        return rejection;
    }

    public void setRejection(@Nullable RejectionId rejection) {
        this.rejection = rejection;
    }

    public @Nullable ThemeId getTheme() {
        return theme;
    }

    public void setTheme(@Nullable ThemeId theme) {
        this.theme = theme;
    }

    public RaisedBy.@Nullable Origin getOrigin() {
        return origin;
    }

    public void setOrigin(RaisedBy.@Nullable Origin origin) {
        this.origin = origin;
    }

    public @Nullable String getOriginText() {
        return originText;
    }

    public void setOriginText(@Nullable String originText) {
        this.originText = originText;
    }
}
