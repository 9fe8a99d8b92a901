package app.rebound.transfer.sheet.own;

import app.rebound.application.ApplicationId;
import app.rebound.platform.removal.Removable;
import app.rebound.rejection.day.DayJournal;
import app.rebound.rejection.day.DayLineDetails;
import app.rebound.rejection.day.DayLineId;
import app.rebound.transfer.bring.ImportedThing;
import app.rebound.transfer.sheet.word.Cells;
import app.rebound.transfer.table.TableWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lines of days with what was felt, each with the application it names that was under way then. */
@Component
class OwnDays implements OwnReader {

    private static final int NAME = 1_000;
    private static final int WORDS = 10_000;
    private static final int FELT = 2_000;
    private static final int EMOTION = 40;
    private static final int BEGINNING = 90;
    private static final Pattern RATED = Pattern.compile("(.+?)(?: (10|\\d))?");

    private final HeldThings held;
    private final DayJournal lines;
    private final TableWords words;

    OwnDays(HeldThings held, DayJournal lines, TableWords words) {
        this.held = held;
        this.lines = lines;
        this.words = words;
    }

    @Override
    public String list() {
        return "days";
    }

    @Override
    public Set<String> needed() {
        return Set.of("table.day", "table.line");
    }

    @Override
    public Set<String> days() {
        return Set.of("table.day");
    }

    @Override
    public List<OwnLine> compare(List<OwnRow> rows) {
        var applications = held.applications();
        var there = held.lines();
        return HeldThings.each(rows, row -> {
            var on = row.pastDay("table.day");
            var text = row.needed("table.line", WORDS);
            var name = Cells.line(text, BEGINNING);
            var felt = felt(row);
            var isHere = there.take(on, text);
            if (isHere) {
                return OwnLine.here(row, name, on);
            }
            if (row.text("table.company", NAME) == null) {
                return OwnLine.fresh(row, name, on, null, () -> add(new DayLineDetails(on, text, null), felt));
            }
            return applications
                    .nearest(
                            row.needed("table.company", NAME),
                            row.needed("table.role", NAME),
                            one -> one.fromCourse(on))
                    .map(about -> OwnLine.fresh(
                            row,
                            name,
                            on,
                            about,
                            () -> add(new DayLineDetails(on, text, new ApplicationId(about.id())), felt)))
                    .orElseGet(() -> OwnLine.leftOut(row, name, LeftOut.NO_APPLICATION));
        });
    }

    private Map<String, @Nullable Integer> felt(OwnRow row) {
        var cell = row.text("table.feelings", FELT);
        var felt = new LinkedHashMap<String, @Nullable Integer>();
        for (var one : cell == null ? new String[0] : cell.split(TableWords.BETWEEN.strip())) {
            var rated = RATED.matcher(one.strip());
            if (!rated.matches() || rated.group(1).length() > EMOTION) {
                throw new UnreadCell(LeftOut.NO_WORD, "table.feelings");
            }
            felt.put(
                    words.emotionCode(rated.group(1)), rated.group(2) == null ? null : Integer.valueOf(rated.group(2)));
        }
        return felt;
    }

    private List<ImportedThing> add(DayLineDetails line, Map<String, @Nullable Integer> felt) {
        var id = DayLineId.next();
        lines.add(id, line, felt);
        return List.of(new ImportedThing(Removable.DAY_LINE, id.value(), null));
    }
}
