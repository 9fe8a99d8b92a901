package app.rebound.support;

import static app.rebound.search.Written.at;

import app.rebound.platform.removal.Removable;
import app.rebound.search.FoundKind;
import app.rebound.search.WordsPlace;
import app.rebound.search.WordsSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets what was put off and what helps be found, and people, whom a person may leave out. */
@Component
class SupportWords implements WordsSource {

    @Override
    public List<WordsPlace> places() {
        return List.of(braveSteps(), activities(), people());
    }

    private static WordsPlace braveSteps() {
        return WordsPlace.of(FoundKind.COURAGE)
                .in("BraveStep", "id")
                .removedAs(Removable.BRAVE_STEP)
                .read(
                        "select b.id.value, b.doneOn, b.title, b.words from BraveStep b where",
                        "b.id.value",
                        row -> at(FoundKind.COURAGE, row.id(0), "/courage/" + row.id(0))
                                .on(row.day(1))
                                .called(row.text(2))
                                .saying(row.texts(3)));
    }

    private static WordsPlace activities() {
        return WordsPlace.of(FoundKind.CARE)
                .in("CareActivity", "id")
                .removedAs(Removable.CARE_ACTIVITY)
                .read(
                        "select c.id.value, c.name from CareActivity c where",
                        "c.id.value",
                        row -> at(FoundKind.CARE, row.id(0), "/care/activities/%s/edit".formatted(row.id(0)))
                                .called(row.text(1)));
    }

    private static WordsPlace people() {
        return WordsPlace.of(FoundKind.PERSON)
                .in("Supporter", "id")
                .in("SupporterContact", "supporterId")
                .removedAs(Removable.SUPPORTER)
                .without(Removable.CONTACT, "select c.supporterId.value from SupporterContact c where c.id = :id")
                .read(
                        """
                        select s.id.value, s.spokeOn, s.name, s.ownWay, s.other, s.phone, s.mail from Supporter s where""",
                        "s.id.value",
                        row -> at(FoundKind.PERSON, row.id(0), "/support/" + row.id(0))
                                .on(row.day(1))
                                .called(row.text(2))
                                .saying(row.texts(3)))
                .and(
                        "select c.supporterId.value, c.words from SupporterContact c where",
                        "c.supporterId.value",
                        "c.reachedOn, c.id");
    }
}
