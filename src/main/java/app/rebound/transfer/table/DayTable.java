package app.rebound.transfer.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lines of days, and how the days felt. */
@Component
class DayTable implements ListTable {

    private static final String ROWS = """
            select d.id.value, d.writtenOn, d.words, a.named, a.role
            from DayLine d left join JobApplication a on a.id = d.applicationId where d.id.value in :ids
            """;

    private static final String FELT =
            "select f.dayLineId, f.emotion, f.intensity from FeltWord f where f.dayLineId in :ids order by f.id";

    private final RowQueries queries;
    private final TableWords words;

    DayTable(RowQueries queries, TableWords words) {
        this.queries = queries;
        this.words = words;
    }

    @Override
    public String list() {
        return "days";
    }

    @Override
    public List<String> headings() {
        return List.of("table.day", "table.line", "table.feelings", "table.company", "table.role");
    }

    @Override
    public Map<UUID, List<@Nullable Object>> rows(List<UUID> ids) {
        var felt = queries.joined(FELT, ids, row -> words.felt(row[1], row[2]));
        return queries.rows(ROWS, ids, row -> Arrays.asList(row[1], row[2], felt.get(row[0]), row[3], row[4]));
    }
}
