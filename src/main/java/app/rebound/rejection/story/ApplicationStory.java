package app.rebound.rejection.story;

import app.rebound.application.ApplicationLog;
import app.rebound.application.TurnKind;
import app.rebound.application.preparation.ResearchJournal;
import app.rebound.application.round.RoundJournal;
import app.rebound.rejection.StoredRejection;
import app.rebound.rejection.StoryPart;
import app.rebound.rejection.StoryPart.Chapter;
import app.rebound.rejection.StorySource;
import app.rebound.rejection.feeling.Feelings;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The first part of every story: applied, looked up, the rounds, heard, how it felt. */
@Component
class ApplicationStory implements StorySource {

    private final ApplicationLog applications;
    private final RoundJournal rounds;
    private final ResearchJournal research;
    private final Feelings feelings;

    ApplicationStory(ApplicationLog applications, RoundJournal rounds, ResearchJournal research, Feelings feelings) {
        this.applications = applications;
        this.rounds = rounds;
        this.research = research;
        this.feelings = feelings;
    }

    @Override
    public List<StoryPart> partsOf(StoredRejection rejection) {
        var parts = new ArrayList<StoryPart>();
        var appliedOn = rejection.application().appliedOn();
        if (appliedOn != null) {
            parts.add(new StoryPart(appliedOn, Chapter.APPLIED, "applications/applied", rejection.application()));
        }
        var known = research.of(rejection.applicationId());
        if (known.version() != null) {
            var on = appliedOn == null ? rejection.details().heardOn() : appliedOn;
            parts.add(new StoryPart(on, Chapter.APPLIED, "applications/researched", known.details()));
        }
        for (var round : rounds.of(rejection.applicationId())) {
            parts.add(new StoryPart(round.details().heldOn(), Chapter.ROUND, "applications/round", round));
        }
        for (var turn : applications.turns(rejection.applicationId())) {
            if (isToldHere(turn.kind())) {
                parts.add(new StoryPart(turn.on(), Chapter.TURN, "applications/turned", turn));
            }
        }
        var heardOn = rejection.details().heardOn();
        parts.add(new StoryPart(heardOn, Chapter.HEARD, "rejections/heard", rejection));
        var felt = feelings.changes(rejection.id());
        if (!felt.isEmpty()) {
            parts.add(new StoryPart(heardOn, Chapter.FEELINGS, "rejections/felt", felt));
        }
        return parts;
    }

    /** A no is told by its own entry. */
    private static boolean isToldHere(TurnKind kind) {
        return kind != TurnKind.REJECTED && kind != TurnKind.OFFER_WITHDRAWN;
    }
}
