package app.rebound.rejection.round;

import static app.rebound.search.Written.at;

import app.rebound.platform.removal.Removable;
import app.rebound.search.FoundKind;
import app.rebound.search.WordsPlace;
import app.rebound.search.WordsSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets what was made of rounds be found. */
@Component
class RoundReflectionWords implements WordsSource {

    @Override
    public List<WordsPlace> places() {
        return List.of(WordsPlace.of(FoundKind.AFTERWARDS)
                .in("RoundReflection", "id")
                .in("FeltWord", "roundId")
                .in("Round", "id")
                .removedAs(Removable.ROUND)
                .under("r.applicationId.value")
                .read(
                        """
                        select r.id.value, r.applicationId.value, r.heldOn, a.named, a.role, x.wentWell, x.wasHard, x.nextTime
                        from RoundReflection x join Round r on r.id = x.roundId
                        join JobApplication a on a.id = r.applicationId where""",
                        "r.id.value",
                        row -> at(
                                        FoundKind.AFTERWARDS,
                                        row.id(0),
                                        "/applications/%s#round-%s".formatted(row.id(1), row.id(0)))
                                .on(row.day(2))
                                .of(row.id(1), row.application(3))
                                .saying(row.texts(5)))
                .and("select f.roundId, f.emotion from FeltWord f where", "f.roundId", "f.id"));
    }
}
