package app.rebound.transfer.table;

import app.rebound.rejection.reason.SaidBy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rejections with their applications, what was felt first, and why it ended. */
@Component
class RejectionTable implements ListTable {

    private static final String ROWS = """
            select r.id.value, a.company, a.via, a.role, a.stage, a.outcome, a.source, a.appliedOn, r.heardOn, r.heardBy,
                r.note, f.text.nextTime, a.link
            from Rejection r join JobApplication a on a.id = r.applicationId left join Reflection f on f.rejectionId = r.id
            where r.id.value in :ids
            """;

    private static final String FELT = """
            select e.rejectionId.value, e.emotion, e.intensity from EmotionRating e
            where e.moment = FIRST and e.rejectionId.value in :ids order by e.id
            """;

    private static final String REASONS = """
            select g.rejectionId.value, g.reason, g.label from RejectionReason g
            where g.saidBy = %s and g.rejectionId.value in :ids order by g.id
            """;

    private final RowQueries queries;
    private final TableWords words;

    RejectionTable(RowQueries queries, TableWords words) {
        this.queries = queries;
        this.words = words;
    }

    @Override
    public String list() {
        return "rejections";
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
                "table.heardOn",
                "table.heardBy",
                "table.feelings",
                "table.myReasons",
                "table.theirReasons",
                "table.note",
                "table.nextTime",
                "table.link");
    }

    @Override
    public Map<UUID, List<@Nullable Object>> rows(List<UUID> ids) {
        var felt = queries.joined(FELT, ids, row -> words.felt(row[1], row[2]));
        var mine = reasons(SaidBy.ME, ids);
        var theirs = reasons(SaidBy.THEM, ids);
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
                        words.choice("heardBy.", row[9]),
                        felt.get(row[0]),
                        mine.get(row[0]),
                        theirs.get(row[0]),
                        row[10],
                        row[11],
                        row[12]));
    }

    private Map<UUID, String> reasons(SaidBy side, List<UUID> ids) {
        return queries.joined(
                REASONS.formatted(side),
                ids,
                row -> row[1] == null ? String.valueOf(row[2]) : String.valueOf(words.choice("reason.", row[1])));
    }
}
