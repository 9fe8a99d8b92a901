package app.rebound.compass;

import static app.rebound.search.Written.at;

import app.rebound.platform.removal.Removable;
import app.rebound.search.FoundKind;
import app.rebound.search.WordsPlace;
import app.rebound.search.WordsSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets the compass be found, what was held against it, and what was seen when looking back. */
@Component
class CompassWords implements WordsSource {

    @Override
    public List<WordsPlace> places() {
        return List.of(lines(), fits(), lookBacks());
    }

    private static WordsPlace lines() {
        return WordsPlace.of(FoundKind.COMPASS)
                .in("CompassLine", "id")
                .removedAs(Removable.COMPASS_LINE)
                .read(
                        "select l.id, l.words, l.note from CompassLine l where",
                        "l.id",
                        row -> at(FoundKind.COMPASS, row.id(0), "/compass").saying(row.texts(1)));
    }

    private static WordsPlace fits() {
        return WordsPlace.of(FoundKind.FIT)
                .in("ApplicationFit", "id")
                .under("a.id.value")
                .read(
                        """
                        select a.id.value, f.heldOn, a.named, a.role, f.note from ApplicationFit f
                        join JobApplication a on a.id = f.applicationId where""",
                        "a.id.value",
                        row -> at(FoundKind.FIT, row.id(0), "/applications/%s/fit".formatted(row.id(0)))
                                .on(row.day(1))
                                .of(row.id(0), row.application(2))
                                .saying(row.texts(4)));
    }

    private static WordsPlace lookBacks() {
        return WordsPlace.of(FoundKind.LOOK_BACK)
                .in("LookBack", "id")
                .removedAs(Removable.LOOK_BACK)
                .read(
                        """
                        select l.id.value, l.toOn, l.setOut, l.got, l.surprised, l.target, l.change from LookBack l where""",
                        "l.id.value",
                        row -> at(FoundKind.LOOK_BACK, row.id(0), "/compass/look-backs/%s/edit".formatted(row.id(0)))
                                .on(row.day(1))
                                .saying(row.texts(2)));
    }
}
