package app.rebound.rejection.story;

import app.rebound.application.ApplicationLog;
import app.rebound.application.StoredTurn.TurnKind;
import app.rebound.rejection.entry.Entries;
import app.rebound.rejection.entry.StoryPart;
import app.rebound.rejection.entry.StoryPart.Chapter;
import app.rebound.rejection.entry.StorySource;
import java.util.List;
import org.springframework.stereotype.Component;

/** What else happened to the application, in an entry's story. A no is told by its own entry. */
@Component
class TurnStory implements StorySource {

    private final ApplicationLog applications;

    TurnStory(ApplicationLog applications) {
        this.applications = applications;
    }

    @Override
    public String told() {
        return "exists (select 1 from Turn t where t.applicationId = a.id and t.kind not in (REJECTED,"
                + " OFFER_WITHDRAWN))";
    }

    @Override
    public List<StoryPart> partsOf(Entries entries) {
        return applications.turns(entries.application()).stream()
                .filter(turn -> turn.kind() != TurnKind.REJECTED && turn.kind() != TurnKind.OFFER_WITHDRAWN)
                .map(turn -> new StoryPart(entries.first(), turn.on(), Chapter.TURN, "applications/turned", turn))
                .toList();
    }
}
