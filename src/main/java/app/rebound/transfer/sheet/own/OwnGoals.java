package app.rebound.transfer.sheet.own;

import app.rebound.goal.GoalDetails;
import app.rebound.goal.GoalId;
import app.rebound.goal.GoalJournal;
import app.rebound.goal.GoalStatus;
import app.rebound.goal.RaisedBy;
import app.rebound.platform.removal.Removable;
import app.rebound.transfer.bring.ImportedThing;
import app.rebound.transfer.table.StepLine;
import app.rebound.transfer.table.TableWords;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Goals with their steps. */
@Component
class OwnGoals implements OwnReader {

    private static final int TITLE = 200;
    private static final int MEASURE = 1_000;
    private static final int CLOSING = 2_000;
    private static final int STEPS = 20_000;
    private static final int STANDING = 40;

    private final HeldThings held;
    private final GoalJournal goals;
    private final TableWords words;

    OwnGoals(HeldThings held, GoalJournal goals, TableWords words) {
        this.held = held;
        this.goals = goals;
        this.words = words;
    }

    @Override
    public String list() {
        return "goals";
    }

    @Override
    public Set<String> needed() {
        return Set.of("table.goal", "table.standing", "table.setOn", "table.theSteps");
    }

    @Override
    public Set<String> days() {
        return Set.of("table.setOn", "table.dueOn", "table.endedOn");
    }

    @Override
    public List<OwnLine> compare(List<OwnRow> rows) {
        var there = held.goals();
        return HeldThings.each(rows, row -> {
            var goal = goal(row);
            var isHere = there.take(goal.startedOn(), goal.title());
            return isHere
                    ? OwnLine.here(row, goal.title(), goal.startedOn())
                    : OwnLine.fresh(row, goal.title(), goal.startedOn(), null, () -> add(goal));
        });
    }

    private GoalDetails goal(OwnRow row) {
        return new GoalDetails(
                row.needed("table.goal", TITLE),
                row.text("table.measure", MEASURE),
                row.day("table.dueOn"),
                row.pastDay("table.setOn"),
                RaisedBy.NOTHING,
                null,
                closing(row),
                steps(row),
                List.of());
    }

    private GoalDetails.@Nullable Closing closing(OwnRow row) {
        var status = words.read("goals.", Arrays.asList(GoalStatus.values()), row.needed("table.standing", STANDING))
                .orElseThrow(() -> new UnreadCell(LeftOut.NO_WORD, "table.standing"));
        return status == GoalStatus.ACTIVE
                ? null
                : new GoalDetails.Closing(status, row.pastDay("table.endedOn"), row.text("table.note", CLOSING));
    }

    private static List<GoalDetails.Step> steps(OwnRow row) {
        var cell = row.text("table.theSteps", STEPS);
        try {
            var steps = StepLine.read(cell == null ? "" : cell);
            if (steps.stream().anyMatch(step -> step.text().length() > GoalDetails.LONGEST_STEP)) {
                throw new UnreadCell(LeftOut.TOO_LONG, "table.theSteps");
            }
            if (steps.stream()
                    .map(StepLine::doneOn)
                    .anyMatch(
                            done -> done != null && done.isAfter(row.calendar().today()))) {
                throw new UnreadCell(LeftOut.AHEAD, "table.theSteps");
            }
            return steps.stream()
                    .map(step -> new GoalDetails.Step(null, step.text(), step.dueOn(), step.doneOn()))
                    .toList();
        } catch (DateTimeException none) {
            throw new UnreadCell(LeftOut.NO_DAY, "table.theSteps");
        }
    }

    private List<ImportedThing> add(GoalDetails goal) {
        var id = GoalId.next();
        goals.set(id, goal);
        return List.of(new ImportedThing(Removable.GOAL, id.value(), null));
    }
}
