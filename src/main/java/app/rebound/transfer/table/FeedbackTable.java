package app.rebound.transfer.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Feedback in its own words, covered or not: the file is the person's own, and its link says so. */
@Component
class FeedbackTable implements ListTable {

    private static final String ROWS = """
            select n.id.value, a.company, a.role, n.receivedOn, n.fromWhom, n.channel, n.text, n.useful, n.didWithIt
            from FeedbackNote n join Ending r on r.id = n.rejectionId join JobApplication a on a.id = r.applicationId
            where n.id.value in :ids
            """;

    private static final String THEMES = """
            select m.noteId.value, t.label, m.polarity from ThemeMention m join Theme t on t.id = m.themeId
            where m.state = CONFIRMED and m.noteId.value in :ids order by lower(t.label), m.polarity
            """;

    private final RowQueries queries;
    private final TableWords words;

    FeedbackTable(RowQueries queries, TableWords words) {
        this.queries = queries;
        this.words = words;
    }

    @Override
    public String list() {
        return "feedback";
    }

    @Override
    public List<String> headings() {
        return List.of(
                "table.company",
                "table.role",
                "table.receivedOn",
                "table.from",
                "table.channel",
                "table.feedback",
                "table.themes",
                "table.useful",
                "table.didWithIt");
    }

    @Override
    public Map<UUID, List<@Nullable Object>> rows(List<UUID> ids) {
        var themes = queries.joined(THEMES, ids, row -> "%s (%s)".formatted(row[1], words.choice("polarity.", row[2])));
        return queries.rows(
                ROWS,
                ids,
                row -> Arrays.asList(
                        row[1],
                        row[2],
                        row[3],
                        row[4],
                        words.choice("channel.", row[5]),
                        row[6],
                        themes.get(row[0]),
                        words.choice("useful.", row[7]),
                        row[8]));
    }
}
