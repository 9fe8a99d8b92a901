package app.rebound.rejection.list;

import static app.rebound.search.Written.at;

import app.rebound.platform.removal.Removable;
import app.rebound.search.FoundKind;
import app.rebound.search.WordsPlace;
import app.rebound.search.WordsSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets rejections and reflections be found. */
@Component
class RejectionWords implements WordsSource {

    private static final String APPLICATION = "r.applicationId.value";

    @Override
    public List<WordsPlace> places() {
        return List.of(rejections(), reflections());
    }

    private static WordsPlace rejections() {
        return WordsPlace.of(FoundKind.REJECTION)
                .in("Ending", "id")
                .removedAs(Removable.REJECTION)
                .in("EmotionRating", "rejectionId")
                .in("CheckIn", "rejectionId")
                .under(APPLICATION)
                .read(
                        """
                        select r.id.value, r.applicationId.value, r.heardOn, a.named, a.role, r.note, a.via, a.link, a.nextStep, a.worked
                        from Ending r join JobApplication a on a.id = r.applicationId where""",
                        "r.id.value",
                        row -> at(FoundKind.REJECTION, row.id(0), "/rejections/" + row.id(0))
                                .on(row.day(2))
                                .of(row.id(1), "")
                                .called(row.application(3))
                                .saying(row.texts(5)))
                .and(
                        "select c.rejectionId.value, c.words from CheckIn c where",
                        "c.rejectionId.value",
                        "c.madeOn, c.id")
                .and("""
                        select e.rejectionId.value, e.emotion from EmotionRating e
                        where e.moment = app.rebound.rejection.feeling.Moment.FIRST and""", "e.rejectionId.value", "e.id");
    }

    private static WordsPlace reflections() {
        return WordsPlace.of(FoundKind.REFLECTION)
                .in("Reflection", "id")
                .removedAs(Removable.REJECTION)
                .in("RejectionReason", "rejectionId")
                .under(APPLICATION)
                .read(
                        """
                        select r.id.value, r.applicationId.value, r.heardOn, a.named, a.role, x.text.wentWell, x.text.wasHard,
                          x.text.excelledAt, x.text.struggledWith, x.text.learnedAboutMe, x.text.learnedAboutEmployers,
                          x.text.rightRole, x.text.nextTime
                        from Reflection x join Ending r on r.id = x.rejectionId
                        join JobApplication a on a.id = r.applicationId where""",
                        "r.id.value",
                        row -> at(FoundKind.REFLECTION, row.id(0), "/rejections/%s#reflected".formatted(row.id(0)))
                                .on(row.day(2))
                                .of(row.id(1), row.application(3))
                                .saying(row.texts(5)))
                .and(
                        "select g.rejectionId.value, g.label, g.details from RejectionReason g where",
                        "g.rejectionId.value",
                        "g.id");
    }
}
