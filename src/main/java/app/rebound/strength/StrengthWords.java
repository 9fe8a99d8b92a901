package app.rebound.strength;

import static app.rebound.search.Written.at;

import app.rebound.platform.removal.Removable;
import app.rebound.search.FoundKind;
import app.rebound.search.WordsPlace;
import app.rebound.search.WordsSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Lets strengths and wins be found. */
@Component
class StrengthWords implements WordsSource {

    @Override
    public List<WordsPlace> places() {
        return List.of(strengths(), wins());
    }

    private static WordsPlace strengths() {
        return WordsPlace.of(FoundKind.STRENGTH)
                .in("Strength", "id")
                .removedAs(Removable.STRENGTH)
                .read(
                        """
                        select s.id.value, s.shownOn, s.title, s.evidence, s.saidBy, s.roles from Strength s where""",
                        "s.id.value",
                        row -> at(FoundKind.STRENGTH, row.id(0), "/strengths#strength-" + row.id(0))
                                .on(row.day(1))
                                .called(row.text(2))
                                .saying(row.texts(3)));
    }

    private static WordsPlace wins() {
        return WordsPlace.of(FoundKind.WIN)
                .in("Win", "id")
                .removedAs(Removable.WIN)
                .read("select w.id.value, w.wonOn, w.words from Win w where", "w.id.value", row -> {
                    var month = YearMonth.from(Objects.requireNonNull(row.day(1)));
                    return at(FoundKind.WIN, row.id(0), "/wins?month=%s#win-%s".formatted(month, row.id(0)))
                            .on(row.day(1))
                            .saying(row.texts(2));
                });
    }
}
