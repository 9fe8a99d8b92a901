package app.rebound.rejection.day;

import static app.rebound.search.Written.at;

import app.rebound.platform.removal.Removable;
import app.rebound.search.FoundKind;
import app.rebound.search.WordsPlace;
import app.rebound.search.WordsRow;
import app.rebound.search.WordsSource;
import app.rebound.search.Written;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets lines of days be found. */
@Component
class DayWords implements WordsSource {

    @Override
    public List<WordsPlace> places() {
        return List.of(WordsPlace.of(FoundKind.DAY)
                .in("DayLine", "id")
                .in("FeltWord", "dayLineId")
                .removedAs(Removable.DAY_LINE)
                .under("d.applicationId.value")
                .read("""
                        select d.id.value, a.id.value, d.writtenOn, a.named, a.role, d.words
                        from DayLine d left join JobApplication a on a.id = d.applicationId where""", "d.id.value", DayWords::written)
                .and("select f.dayLineId, f.emotion from FeltWord f where", "f.dayLineId", "f.id"));
    }

    private static Written written(WordsRow row) {
        var line = at(FoundKind.DAY, row.id(0), "/days?until=%s#day-%s".formatted(row.day(2), row.id(0)))
                .on(row.day(2))
                .saying(row.text(5));
        return row.text(3) == null ? line : line.of(row.id(1), row.application(3));
    }
}
