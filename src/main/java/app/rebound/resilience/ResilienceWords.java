package app.rebound.resilience;

import static app.rebound.search.Written.at;

import app.rebound.platform.journal.Removable;
import app.rebound.search.Kind;
import app.rebound.search.WordsPlace;
import app.rebound.search.WordsSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Lets strengths, wins, what was put off and what helps be found, and thoughts and people, which a person may leave out. */
@Component
class ResilienceWords implements WordsSource {

    @Override
    public List<WordsPlace> places() {
        return List.of(strengths(), wins(), braveSteps(), activities(), thoughts(), people());
    }

    private static WordsPlace strengths() {
        return WordsPlace.of(Kind.STRENGTH)
                .in("Strength", "id")
                .removedAs(Removable.STRENGTH)
                .read(
                        """
                        select s.id.value, s.shownOn, s.title, s.evidence, s.saidBy, s.roles from Strength s where""",
                        "s.id.value",
                        row -> at(Kind.STRENGTH, row.id(0), "/strengths#strength-" + row.id(0))
                                .on(row.day(1))
                                .called(row.text(2))
                                .saying(row.texts(3)));
    }

    private static WordsPlace wins() {
        return WordsPlace.of(Kind.WIN)
                .in("Win", "id")
                .removedAs(Removable.WIN)
                .read("select w.id.value, w.wonOn, w.words from Win w where", "w.id.value", row -> {
                    var month = YearMonth.from(Objects.requireNonNull(row.day(1)));
                    return at(Kind.WIN, row.id(0), "/wins?month=%s#win-%s".formatted(month, row.id(0)))
                            .on(row.day(1))
                            .saying(row.texts(2));
                });
    }

    private static WordsPlace braveSteps() {
        return WordsPlace.of(Kind.COURAGE)
                .in("BraveStep", "id")
                .removedAs(Removable.BRAVE_STEP)
                .read(
                        "select b.id.value, b.doneOn, b.title, b.words from BraveStep b where",
                        "b.id.value",
                        row -> at(Kind.COURAGE, row.id(0), "/courage/" + row.id(0))
                                .on(row.day(1))
                                .called(row.text(2))
                                .saying(row.texts(3)));
    }

    private static WordsPlace activities() {
        return WordsPlace.of(Kind.CARE)
                .in("CareActivity", "id")
                .removedAs(Removable.CARE_ACTIVITY)
                .read(
                        "select c.id.value, c.name from CareActivity c where",
                        "c.id.value",
                        row -> at(Kind.CARE, row.id(0), "/care/activities/%s/edit".formatted(row.id(0)))
                                .called(row.text(1)));
    }

    private static WordsPlace thoughts() {
        return WordsPlace.of(Kind.THOUGHT)
                .in("ThoughtRecord", "id")
                .removedAs(Removable.THOUGHT)
                .read(
                        """
                        select t.id.value, t.startedOn, t.thought, t.situation, t.evidenceFor, t.evidenceAgainst, t.friend,
                          t.inMyHands, t.notInMyHands, t.balanced
                        from ThoughtRecord t where""",
                        "t.id.value",
                        row -> at(Kind.THOUGHT, row.id(0), "/reframing/" + row.id(0))
                                .on(row.day(1))
                                .saying(row.texts(2)));
    }

    private static WordsPlace people() {
        return WordsPlace.of(Kind.PERSON)
                .in("Supporter", "id")
                .in("SupporterContact", "supporterId")
                .removedAs(Removable.SUPPORTER)
                .without(Removable.CONTACT, "select c.supporterId.value from SupporterContact c where c.id = :id")
                .read(
                        """
                        select s.id.value, s.spokeOn, s.name, s.ownWay, s.other, s.phone, s.mail from Supporter s where""",
                        "s.id.value",
                        row -> at(Kind.PERSON, row.id(0), "/support/" + row.id(0))
                                .on(row.day(1))
                                .called(row.text(2))
                                .saying(row.texts(3)))
                .and(
                        "select c.supporterId.value, c.words from SupporterContact c where",
                        "c.supporterId.value",
                        "c.reachedOn, c.id");
    }
}
