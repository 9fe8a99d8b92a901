package app.rebound.application.employer;

import static app.rebound.search.Written.at;

import app.rebound.platform.removal.Removable;
import app.rebound.search.FoundKind;
import app.rebound.search.WordsPlace;
import app.rebound.search.WordsSource;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Lets notes about employers be found. */
@Component
class EmployerWords implements WordsSource {

    @Override
    public List<WordsPlace> places() {
        return List.of(WordsPlace.of(FoundKind.EMPLOYER)
                .in("EmployerNote", "id")
                .removedAs(Removable.EMPLOYER_NOTE)
                .under("n.applicationId.value")
                .read(
                        """
                        select n.id.value, n.applicationId.value, a.named, n.words
                        from EmployerNote n join JobApplication a on a.id = n.applicationId where""",
                        "n.id.value",
                        row -> at(FoundKind.EMPLOYER, row.id(0), "/employers/%s#note".formatted(row.id(1)))
                                .of(row.id(1), Objects.requireNonNull(row.text(2)))
                                .saying(row.texts(3))));
    }
}
