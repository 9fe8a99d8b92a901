package app.rebound.goal.wizard;

import app.rebound.feedback.ThemeId;
import app.rebound.goal.GoalDetails;
import app.rebound.goal.GoalId;
import app.rebound.goal.RaisedBy;
import app.rebound.goal.suggestion.IdeaBook;
import app.rebound.platform.web.Dates;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.reflection.Reason;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A goal to be set: what was chosen of the proposals, and what was written. */
public class NewGoalForm {

    /** Minted when the form is shown, so that sending it twice makes one goal. */
    private @Nullable GoalId goal;

    @NotBlank(message = "{goal.title.missing}")
    @Size(max = 200, message = "{error.tooLong}")
    private @Nullable String title;

    /** Whether there are proposals on the page. */
    private boolean proposed;

    /** The code of a starter theme that the words seem to be about, and that the person wants to watch. */
    @Size(max = 40, message = "{error.tooLong}")
    private @Nullable String about;

    @Size(max = 1000, message = "{error.tooLong}")
    private @Nullable String proposedMeasure;

    /** In the person's own words, which count more than a proposal. */
    @Size(max = 1000, message = "{error.tooLong}")
    private @Nullable String measure;

    private @Nullable Horizon within;

    /** A day of their own, which counts more than a proposal. */
    private @Nullable LocalDate dueOn;

    /** By their place on the page: as a list, a single one would be split at its commas. */
    private final Map<String, @Nullable String> proposedSteps = new TreeMap<>();

    /** One a line. */
    @Size(max = 10_000, message = "{error.tooLong}")
    private @Nullable String steps;

    private @Nullable RejectionId rejection;
    private @Nullable ThemeId theme;
    private @Nullable Reason reason;
    private RaisedBy.@Nullable Origin origin;
    private @Nullable String originText;

    static NewGoalForm raisedBy(RaisedBy raisedBy) {
        var form = new NewGoalForm();
        form.goal = GoalId.next();
        form.rejection = raisedBy.rejection();
        form.theme = raisedBy.theme();
        form.reason = raisedBy.reason();
        form.origin = raisedBy.origin();
        form.originText = raisedBy.text();
        form.within = Horizon.FOUR_WEEKS;
        return form;
    }

    /** Whether there is more to go by than what the person is about to write. */
    boolean hasOrigin() {
        return theme != null || reason != null || originText != null;
    }

    /** Chooses the first of each proposal; whoever wants another goes on from there. */
    void propose(IdeaBook.Found found) {
        var ideas = found.ideas();
        if (title == null) {
            title = origin == RaisedBy.Origin.THEME || originText == null ? ideas.title() : null;
        }
        if (title == null) {
            title = raisedBy().proposedTitle();
        }
        proposed = true;
        about = found.guess();
        proposedMeasure = ideas.measures().get(0);
        proposedSteps.clear();
        proposedSteps.put("0", ideas.first(1).get(0).text());
    }

    void check(LocalDate today, Errors errors) {
        Dates.checkAhead(dueOn, "dueOn", today, errors);
        if (stepLines().anyMatch(line -> line.length() > GoalDetails.LONGEST_STEP)) {
            errors.rejectValue("steps", "goal.firstSteps.tooLong");
        }
    }

    /** @param guessed the theme the person wants to watch, where it was guessed */
    GoalDetails toDetails(LocalDate today, @Nullable ThemeId guessed) {
        return new GoalDetails(
                Objects.requireNonNull(title),
                measure == null ? proposedMeasure : measure,
                dueOn == null && within != null ? within.from(today) : dueOn,
                today,
                new RaisedBy(rejection, theme == null ? guessed : theme, reason, origin, originText),
                null,
                null,
                stepLines()
                        .distinct()
                        .map(line -> new GoalDetails.Step(null, line, null, null))
                        .toList(),
                List.of());
    }

    /** What it comes from. */
    public RaisedBy raisedBy() {
        return new RaisedBy(rejection, theme, reason, origin, originText);
    }

    /** Where the browser keeps what is typed: each text that raises a goal has its own draft. */
    public String draft() {
        return rejection == null && theme == null && originText == null
                ? "new-goal"
                : "new-goal-%08x".formatted(Objects.hash(rejection, theme, originText));
    }

    /** Lists are often typed with dashes. */
    private Stream<String> stepLines() {
        var written = steps == null ? Stream.<String>empty() : steps.lines();
        return Stream.concat(proposedSteps.values().stream().filter(Objects::nonNull), written)
                .map(line -> line.strip().replaceFirst("^[-*•]\\s+", ""))
                .filter(line -> !line.isEmpty());
    }

    public @Nullable GoalId getGoal() {
        return goal;
    }

    public void setGoal(@Nullable GoalId goal) {
        this.goal = goal;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public boolean isProposed() {
        return proposed;
    }

    public void setProposed(boolean proposed) {
        this.proposed = proposed;
    }

    public @Nullable String getAbout() {
        return about;
    }

    public void setAbout(@Nullable String about) {
        this.about = about;
    }

    public @Nullable String getProposedMeasure() {
        return proposedMeasure;
    }

    public void setProposedMeasure(@Nullable String proposedMeasure) {
        this.proposedMeasure = proposedMeasure;
    }

    public @Nullable String getMeasure() {
        return measure;
    }

    public void setMeasure(@Nullable String measure) {
        this.measure = measure;
    }

    public @Nullable Horizon getWithin() {
        return within;
    }

    public void setWithin(@Nullable Horizon within) {
        this.within = within;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public Map<String, @Nullable String> getProposedSteps() {
        return proposedSteps;
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

    public @Nullable Reason getReason() {
        return reason;
    }

    public void setReason(@Nullable Reason reason) {
        this.reason = reason;
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
