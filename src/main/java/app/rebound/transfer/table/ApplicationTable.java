package app.rebound.transfer.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The applications and how they stand. */
@Component
class ApplicationTable implements ListTable {

    private static final String ROWS = """
            select a.id.value, a.company, a.via, a.role, a.stage, a.outcome, a.source, a.appliedOn, a.closedOn, a.nextStep,
                a.nextStepOn, a.worked, a.link
            from JobApplication a where a.id.value in :ids
            """;

    private final RowQueries queries;
    private final TableWords words;

    ApplicationTable(RowQueries queries, TableWords words) {
        this.queries = queries;
        this.words = words;
    }

    @Override
    public String list() {
        return "applications";
    }

    @Override
    public List<String> headings() {
        return List.of(
                "table.company",
                "table.via",
                "table.role",
                "table.stage",
                "table.outcome",
                "table.source",
                "table.appliedOn",
                "table.endedOn",
                "table.nextStep",
                "table.nextStepOn",
                "table.worked",
                "table.link");
    }

    @Override
    public Map<UUID, List<@Nullable Object>> rows(List<UUID> ids) {
        return queries.rows(
                ROWS,
                ids,
                row -> Arrays.asList(
                        row[1],
                        row[2],
                        row[3],
                        words.choice("stage.", row[4]),
                        words.choice("outcome.", row[5]),
                        words.choice("source.", row[6]),
                        row[7],
                        row[8],
                        row[9],
                        row[10],
                        row[11],
                        row[12]));
    }
}
