package app.rebound.rejection;

import app.rebound.rejection.StoryPart.Chapter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one module adds to the page of an entry, for tests without pages. */
public final class EntryPages {

    private EntryPages() {}

    /** What it tells. */
    public static List<StoryPart> told(StorySource source, RejectionId id, RejectionJournal journal) {
        var entry = journal.get(id);
        var answer = answer(source.told(), id, journal);
        return answer == null || answer.equals(false)
                ? List.of()
                : source.partsOf(new Entries(Map.of(entry, answer), List.of()));
    }

    /** What it offers beside a story that shows this. */
    public static Optional<EntryOffer.Offer> offered(
            EntryOffer offer, RejectionId id, RejectionJournal journal, List<?> shown) {
        var entry = journal.get(id);
        var story = shown.stream()
                .map(content -> new StoryPart(entry, entry.details().heardOn(), Chapter.HEARD, "none", content))
                .toList();
        return offer.offerFor(entry, answer(offer.asked(), id, journal), story);
    }

    private static Object answer(String asked, RejectionId id, RejectionJournal journal) {
        return journal.withOthers(id, List.of(asked)).get(journal.get(id)).get(asked);
    }
}
