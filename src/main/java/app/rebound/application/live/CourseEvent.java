package app.rebound.application.live;

import app.rebound.application.StoredApplication;
import app.rebound.application.StoredTurn;
import app.rebound.application.round.StoredRound;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that happened to an application, on its page.
 *
 * @param template the template whose fragment {@code story(content, null)} shows it
 * @param content what that fragment shows
 */
record CourseEvent(LocalDate on, String template, Object content) {

    /** From the day it was sent, in the order of days. */
    static List<CourseEvent> of(StoredApplication application, List<StoredRound> rounds, List<StoredTurn> turns) {
        var sent = Stream.ofNullable(application.details().appliedOn())
                .map(day -> new CourseEvent(day, "applications/applied", application.details()));
        var held = rounds.stream().map(round -> new CourseEvent(round.details().heldOn(), "applications/round", round));
        var turned = turns.stream().map(turn -> new CourseEvent(turn.on(), "applications/turned", turn));
        return Stream.of(sent, held, turned)
                .flatMap(events -> events)
                .sorted(Comparator.comparing(CourseEvent::on))
                .toList();
    }
}
