package app.rebound.rejection.story;

import app.rebound.application.preparation.ResearchJournal;
import app.rebound.rejection.entry.Entries;
import app.rebound.rejection.entry.StoryPart;
import app.rebound.rejection.entry.StoryPart.Chapter;
import app.rebound.rejection.entry.StorySource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The first part of every story: applied, looked up, the rounds, heard. */
@Component
class ApplicationStory implements StorySource {

    private static final String LOOKED_UP = "looked up";

    private final ResearchJournal research;

    ApplicationStory(ResearchJournal research) {
        this.research = research;
    }

    @Override
    public String told() {
        return "case when exists (select 1 from Research s where s.id = a.id) then '%s' else 'applied' end"
                .formatted(LOOKED_UP);
    }

    @Override
    public List<StoryPart> partsOf(Entries entries) {
        var parts = new ArrayList<StoryPart>();
        var entry = entries.first();
        var appliedOn = entry.application().appliedOn();
        if (appliedOn != null) {
            parts.add(new StoryPart(entry, appliedOn, Chapter.APPLIED, "applications/applied", entry.application()));
        }
        if (!entries.withAnswer(LOOKED_UP).isEmpty()) {
            var on = appliedOn == null ? entry.details().heardOn() : appliedOn;
            var known = research.of(entries.application()).details();
            parts.add(new StoryPart(entry, on, Chapter.APPLIED, "applications/researched", known));
        }
        for (var round : entries.rounds()) {
            parts.add(new StoryPart(entry, round.details().heldOn(), Chapter.ROUND, "applications/round", round));
        }
        for (var heard : entries.answers().keySet()) {
            parts.add(new StoryPart(heard, heard.details().heardOn(), Chapter.HEARD, "rejections/heard", heard));
        }
        return parts;
    }
}
