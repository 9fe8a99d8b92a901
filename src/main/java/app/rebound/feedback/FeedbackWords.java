package app.rebound.feedback;

import static app.rebound.search.Written.at;

import app.rebound.platform.removal.Removable;
import app.rebound.search.FoundKind;
import app.rebound.search.WordsPlace;
import app.rebound.search.WordsSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets feedback be found, and what was asked for; a note that is covered stays covered. */
@Component
class FeedbackWords implements WordsSource {

    private static final String APPLICATION = "r.applicationId.value";

    @Override
    public List<WordsPlace> places() {
        return List.of(notes(), requests());
    }

    private static WordsPlace notes() {
        return WordsPlace.of(FoundKind.FEEDBACK)
                .in("FeedbackNote", "id")
                .removedAs(Removable.NOTE)
                .without(Removable.REJECTION, "select n.id.value from FeedbackNote n where n.rejectionId.value = :id")
                .under(APPLICATION)
                .read(
                        """
                        select n.id.value, r.applicationId.value, n.receivedOn, a.named, a.role, r.id.value, n.opened,
                          n.text, n.fromWhom, n.didWithIt
                        from FeedbackNote n join Ending r on r.id = n.rejectionId
                        join JobApplication a on a.id = r.applicationId where""",
                        "n.id.value",
                        row -> at(
                                        FoundKind.FEEDBACK,
                                        row.id(0),
                                        "/rejections/%s#note-%s".formatted(row.id(5), row.id(0)))
                                .on(row.day(2))
                                .of(row.id(1), row.application(3))
                                .coveredIf(!row.is(6))
                                .saying(row.texts(7)));
    }

    private static WordsPlace requests() {
        return WordsPlace.of(FoundKind.REQUEST)
                .in("FeedbackRequest", "id")
                .removedAs(Removable.REQUEST)
                .without(
                        Removable.REJECTION, "select q.id.value from FeedbackRequest q where q.rejectionId.value = :id")
                .under(APPLICATION)
                .read(
                        """
                        select q.id.value, r.applicationId.value, q.askedOn, a.named, a.role, r.id.value,
                          q.message, q.whom, q.address
                        from FeedbackRequest q join Ending r on r.id = q.rejectionId
                        join JobApplication a on a.id = r.applicationId where""",
                        "q.id.value",
                        row -> at(
                                        FoundKind.REQUEST,
                                        row.id(0),
                                        "/rejections/%s#request-%s".formatted(row.id(5), row.id(0)))
                                .on(row.day(2))
                                .of(row.id(1), row.application(3))
                                .saying(row.texts(6)));
    }
}
