package app.rebound.week.review;

import static app.rebound.search.Written.at;

import app.rebound.platform.removal.Removable;
import app.rebound.search.FoundKind;
import app.rebound.search.WordsPlace;
import app.rebound.search.WordsSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets what was written about a week be found. */
@Component
class WeekWords implements WordsSource {

    @Override
    public List<WordsPlace> places() {
        return List.of(weeks());
    }

    private static WordsPlace weeks() {
        return WordsPlace.of(FoundKind.WEEK)
                .in("WeekReview", "id")
                .removedAs(Removable.WEEK_REVIEW)
                .read(
                        "select w.id, w.weekOn, w.words from WeekReview w where",
                        "w.id",
                        row -> at(FoundKind.WEEK, row.id(0), "/week?of=" + row.day(1))
                                .on(row.day(1))
                                .saying(row.texts(2)));
    }
}
