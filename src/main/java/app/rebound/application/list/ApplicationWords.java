package app.rebound.application.list;

import static app.rebound.search.Written.at;

import app.rebound.platform.removal.Removable;
import app.rebound.search.FoundKind;
import app.rebound.search.WordsPlace;
import app.rebound.search.WordsSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets applications, their rounds and questions, and what was looked up be found. */
@Component
class ApplicationWords implements WordsSource {

    @Override
    public List<WordsPlace> places() {
        return List.of(applications(), rounds(), questions(), research());
    }

    /** One that ended in a rejection is found as that. */
    private static WordsPlace applications() {
        return WordsPlace.of(FoundKind.APPLICATION)
                .in("JobApplication", "id")
                .removedAs(Removable.APPLICATION)
                .heading("company", "via", "role", "outcome", "link", "nextStep", "worked")
                .read(
                        """
                        select a.id.value, a.appliedOn, concat(a.named, ' · ', a.role), a.via, a.link, a.nextStep, a.worked
                        from JobApplication a where a.outcome not in (app.rebound.application.Outcome.REJECTED,
                            app.rebound.application.Outcome.OFFER_WITHDRAWN) and""",
                        "a.id.value",
                        row -> at(FoundKind.APPLICATION, row.id(0), "/applications/" + row.id(0))
                                .on(row.day(1))
                                .called(row.text(2))
                                .saying(row.texts(3)));
    }

    private static WordsPlace rounds() {
        return WordsPlace.of(FoundKind.ROUND)
                .in("Round", "id")
                .removedAs(Removable.ROUND)
                .under("r.applicationId.value")
                .read(
                        """
                        select r.id.value, r.applicationId.value, r.heldOn, a.named, a.role, r.preparation, r.note,
                          r.meeting.venue, r.meeting.people
                        from Round r join JobApplication a on a.id = r.applicationId where""",
                        "r.id.value",
                        row -> at(
                                        FoundKind.ROUND,
                                        row.id(0),
                                        "/applications/%s#round-%s".formatted(row.id(1), row.id(0)))
                                .on(row.day(2))
                                .of(row.id(1), row.application(3))
                                .saying(row.texts(5)));
    }

    /** They come and go with their round. */
    private static WordsPlace questions() {
        return WordsPlace.of(FoundKind.QUESTION)
                .in("RoundQuestion", "round")
                .in("Round", "id")
                .removedAs(Removable.ROUND)
                .under("r.applicationId.value")
                .read(
                        """
                        select r.id.value, r.applicationId.value, r.heldOn, a.named, a.role, q.place, q.text, q.note
                        from RoundQuestion q join q.round r join JobApplication a on a.id = r.applicationId where""",
                        "r.id.value",
                        row -> at(
                                        FoundKind.QUESTION,
                                        row.id(0),
                                        "/applications/%s#round-%s".formatted(row.id(1), row.id(0)))
                                .part(row.number(5))
                                .on(row.day(2))
                                .of(row.id(1), row.application(3))
                                .saying(row.texts(6)));
    }

    private static WordsPlace research() {
        return WordsPlace.of(FoundKind.RESEARCH)
                .in("Research", "id")
                .in("ResearchItem", "research")
                .under("a.id.value")
                .read(
                        """
                        select a.id.value, a.appliedOn, a.named, a.role from Research r
                        join JobApplication a on a.id = r.id where""",
                        "a.id.value",
                        row -> at(FoundKind.RESEARCH, row.id(0), "/applications/%s/research".formatted(row.id(0)))
                                .on(row.day(1))
                                .of(row.id(0), row.application(2)))
                .and(
                        "select i.research.id.value, i.note from ResearchItem i where i.note is not null and",
                        "i.research.id.value",
                        "i.topic");
    }
}
