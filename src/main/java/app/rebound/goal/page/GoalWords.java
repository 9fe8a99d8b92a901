package app.rebound.goal.page;

import static app.rebound.search.Written.at;

import app.rebound.platform.removal.Removable;
import app.rebound.search.FoundKind;
import app.rebound.search.WordsPlace;
import app.rebound.search.WordsSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets goals be found with their steps and notes. */
@Component
class GoalWords implements WordsSource {

    @Override
    public List<WordsPlace> places() {
        return List.of(goals());
    }

    private static WordsPlace goals() {
        return WordsPlace.of(FoundKind.GOAL)
                .in("Goal", "id")
                .in("GoalStep", "goal")
                .in("GoalNote", "goal")
                .removedAs(Removable.GOAL)
                .without(Removable.GOAL_STEP, "select s.goal.id.value from GoalStep s where s.id = :id")
                .read(
                        """
                        select g.id.value, g.startedOn, g.title, g.measure, g.closingWords, g.originText
                        from Goal g where""",
                        "g.id.value",
                        row -> at(FoundKind.GOAL, row.id(0), "/goals/" + row.id(0))
                                .on(row.day(1))
                                .called(row.text(2))
                                .saying(row.texts(3)))
                .and("select s.goal.id.value, s.text from GoalStep s where", "s.goal.id.value", "s.place, s.id")
                .and("select n.goal.id.value, n.text from GoalNote n where", "n.goal.id.value", "n.writtenAt, n.id");
    }
}
