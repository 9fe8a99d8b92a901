package app.rebound.transfer.table;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Goals with their steps: counted, and each in a line of its own. */
@Component
class GoalTable implements ListTable {

    private static final String ROWS = """
            select g.id.value, g.title, g.measure, g.status, g.startedOn, g.dueOn, g.closedOn,
                (select count(s.id) from GoalStep s where s.goal = g),
                (select count(d.id) from GoalStep d where d.goal = g and d.doneOn is not null), g.closingWords
            from Goal g where g.id.value in :ids
            """;

    private static final String STEPS =
            "select s.goal.id.value, s.text, s.dueOn, s.doneOn from GoalStep s where s.goal.id.value in :ids order by s.place, s.id";

    private final RowQueries queries;
    private final TableWords words;

    GoalTable(RowQueries queries, TableWords words) {
        this.queries = queries;
        this.words = words;
    }

    @Override
    public String list() {
        return "goals";
    }

    @Override
    public List<String> headings() {
        return List.of(
                "table.goal",
                "table.measure",
                "table.standing",
                "table.setOn",
                "table.dueOn",
                "table.endedOn",
                "table.steps",
                "table.stepsDone",
                "table.theSteps",
                "table.note");
    }

    @Override
    public Map<UUID, List<@Nullable Object>> rows(List<UUID> ids) {
        var steps = queries.joined(STEPS, ids, StepLine.BETWEEN, GoalTable::step);
        return queries.rows(
                ROWS,
                ids,
                row -> Arrays.asList(
                        row[1],
                        row[2],
                        words.choice("goals.", row[3]),
                        row[4],
                        row[5],
                        row[6],
                        row[7],
                        row[8],
                        steps.get(row[0]),
                        row[9]));
    }

    private static String step(@Nullable Object[] row) {
        return new StepLine(String.valueOf(row[1]), (LocalDate) row[2], (LocalDate) row[3]).toString();
    }
}
