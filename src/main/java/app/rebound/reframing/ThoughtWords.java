package app.rebound.reframing;

import static app.rebound.search.Written.at;

import app.rebound.platform.removal.Removable;
import app.rebound.search.FoundKind;
import app.rebound.search.WordsPlace;
import app.rebound.search.WordsSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets thoughts be found, which a person may leave out. */
@Component
class ThoughtWords implements WordsSource {

    @Override
    public List<WordsPlace> places() {
        return List.of(thoughts());
    }

    private static WordsPlace thoughts() {
        return WordsPlace.of(FoundKind.THOUGHT)
                .in("ThoughtRecord", "id")
                .removedAs(Removable.THOUGHT)
                .read(
                        """
                        select t.id.value, t.startedOn, t.thought, t.situation, t.evidenceFor, t.evidenceAgainst, t.friend,
                          t.inMyHands, t.notInMyHands, t.balanced
                        from ThoughtRecord t where""",
                        "t.id.value",
                        row -> at(FoundKind.THOUGHT, row.id(0), "/reframing/" + row.id(0))
                                .on(row.day(1))
                                .saying(row.texts(2)));
    }
}
