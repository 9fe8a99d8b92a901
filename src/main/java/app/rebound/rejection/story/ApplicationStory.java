package app.rebound.rejection.story;

import app.rebound.application.preparation.ResearchJournal;
import app.rebound.application.round.RoundJournal;
import app.rebound.rejection.RejectionView;
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

    private final RoundJournal rounds;
    private final ResearchJournal research;
    private final Feelings feelings;

    ApplicationStory(RoundJournal rounds, ResearchJournal research, Feelings feelings) {
        this.rounds = rounds;
        this.research = research;
        this.feelings = feelings;
    }

    @Override
    public List<StoryPart> partsOf(RejectionView rejection) {
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
        var heardOn = rejection.details().heardOn();
        parts.add(new StoryPart(heardOn, Chapter.HEARD, "rejections/heard", rejection.details()));
        var felt = feelings.changes(rejection.id());
        if (!felt.isEmpty()) {
            parts.add(new StoryPart(heardOn, Chapter.FEELINGS, "rejections/felt", felt));
        }
        return parts;
    }
}
