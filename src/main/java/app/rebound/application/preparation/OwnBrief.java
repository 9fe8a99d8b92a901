package app.rebound.application.preparation;

import app.rebound.application.StoredApplication;
import app.rebound.application.preparation.BriefPart.Section;
import app.rebound.application.preparation.ResearchDetails.Item;
import app.rebound.application.round.RoundJournal;
import app.rebound.application.round.StoredRound;
import app.rebound.platform.journal.JournalDay;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When and with whom, what was looked up, and what to ask. */
@Component
class OwnBrief implements BriefSource {

    private final RoundJournal rounds;
    private final ResearchJournal research;
    private final JournalDay journalDay;

    OwnBrief(RoundJournal rounds, ResearchJournal research, JournalDay journalDay) {
        this.rounds = rounds;
        this.research = research;
        this.journalDay = journalDay;
    }

    /** The rounds that are ahead, the next one first, and who will be there. */
    record Meetings(List<StoredRound> ahead, @Nullable String who) {}

    /** The topics that are looked up, and how the person sees it. */
    record Known(
            Map<Topic, Item> items,
            @Nullable Short fit,
            @Nullable Short readiness) {}

    /** What to ask. */
    record Questions(@Nullable String note) {}

    @Override
    public List<BriefPart> partsOf(StoredApplication application) {
        var today = journalDay.today();
        var ahead = rounds.of(application.id()).stream()
                .filter(round -> application.isOpen())
                .filter(round -> round.ahead() || round.details().heldOn().isEqual(today))
                .toList();
        var known = research.of(application.id()).details();
        return List.of(
                new BriefPart(
                        Section.WHEN,
                        "applications/brief-when",
                        new Meetings(ahead, known.item(Topic.INTERVIEWERS).note())),
                new BriefPart(Section.RESEARCH, "applications/brief-research", lookedUp(known)),
                new BriefPart(
                        Section.QUESTIONS,
                        "applications/brief-questions",
                        new Questions(known.item(Topic.QUESTIONS).note())));
    }

    private static Known lookedUp(ResearchDetails research) {
        var items = new EnumMap<Topic, Item>(Topic.class);
        for (var topic : List.of(Topic.COMPANY, Topic.ROLE, Topic.CULTURE, Topic.TEAM)) {
            items.put(topic, research.item(topic));
        }
        return new Known(items, research.fit(), research.readiness());
    }
}
