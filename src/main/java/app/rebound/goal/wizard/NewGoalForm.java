package app.rebound.goal.wizard;

import app.rebound.feedback.ThemeId;
import app.rebound.goal.GoalDetails;
import app.rebound.goal.GoalId;
import app.rebound.goal.RaisedBy;
import app.rebound.goal.suggestion.IdeaBook;
import app.rebound.platform.form.EditForm;
import app.rebound.platform.form.NotKept;
import app.rebound.platform.journal.Stored;
import app.rebound.platform.text.Dates;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.reason.Reason;
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
public class NewGoalForm extends EditForm {

    @NotBlank(message = "{goal.title.missing}")
    @Size(max = 200, message = "{error.tooLong}")
    public @Nullable String title;

    /** Whether there are proposals on the page. */
    @NotKept
    public boolean proposed;

    /** The code of a starter theme that the words seem to be about, and that the person wants to watch. */
    @Size(max = 40, message = "{error.tooLong}")
    @NotKept
    public @Nullable String about;

    @Size(max = 1000, message = "{error.tooLong}")
    @NotKept
    public @Nullable String proposedMeasure;

    /** In the person's own words, which count more than a proposal. */
    @Size(max = 1000, message = "{error.tooLong}")
    public @Nullable String measure;

    @NotKept
    public @Nullable Horizon within;

    /** A day of their own, which counts more than a proposal. */
    public @Nullable LocalDate dueOn;

    /** By their place on the page: as a list, a single one would be split at its commas. */
    @NotKept
    public Map<String, @Nullable String> proposedSteps = new TreeMap<>();

    /** One a line. */
    @Size(max = 10_000, message = "{error.tooLong}")
    public @Nullable String steps;

    @NotKept
    public @Nullable RejectionId rejection;

    @NotKept
    public @Nullable ThemeId theme;

    @NotKept
    public @Nullable Reason reason;

    @NotKept
    public RaisedBy.@Nullable Origin origin;

    @NotKept
    public @Nullable String originText;

    static NewGoalForm raisedBy(RaisedBy raisedBy) {
        var form = new NewGoalForm();
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

    /**
     * What is saved of this form, as a form: this one, if it has come to that goal. Steps that the goal has gained since
     * are no difference.
     */
    NewGoalForm saved(Stored<GoalId, GoalDetails> goal, LocalDate today) {
        var now = goal.details();
        var known = now.steps().stream().map(GoalDetails.Step::text).toList();
        if (title == null) {
            // Sent once more without its title, it has not come to anything.
            return of(goal, String.join("\n", known));
        }
        var mine = toDetails(today, null);
        var same = mine.title().equals(now.title())
                && Objects.equals(mine.measure(), now.measure())
                && Objects.equals(mine.dueOn(), now.dueOn())
                && mine.steps().stream().map(GoalDetails.Step::text).allMatch(known::contains);
        return same ? this : of(goal, String.join("\n", known));
    }

    private static NewGoalForm of(Stored<GoalId, GoalDetails> goal, String steps) {
        var form = new NewGoalForm();
        form.item = goal.id().value();
        form.version = goal.version();
        form.title = goal.details().title();
        form.measure = goal.details().measure();
        form.dueOn = goal.details().dueOn();
        form.steps = steps;
        return form;
    }

    /** Lists are often typed with dashes. */
    private Stream<String> stepLines() {
        var written = steps == null ? Stream.<String>empty() : steps.lines();
        return Stream.concat(proposedSteps.values().stream().filter(Objects::nonNull), written)
                .map(line -> line.strip().replaceFirst("^[-*•]\\s+", ""))
                .filter(line -> !line.isEmpty());
    }

    public RaisedBy.@Nullable Origin getOrigin() {
        return origin;
    }

    @Override
    protected @Nullable Object name() {
        return title;
    }
}
