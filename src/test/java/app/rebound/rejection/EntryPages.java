package app.rebound.rejection;

import app.rebound.rejection.entry.Entries;
import app.rebound.rejection.entry.EntryOffer;
import app.rebound.rejection.entry.StoryPart;
import app.rebound.rejection.entry.StoryPart.Chapter;
import app.rebound.rejection.entry.StorySource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one module adds to the page of an entry, for tests without pages. */
public final class EntryPages {

    private EntryPages() {}

    /** What it tells. */
    public static List<StoryPart> told(StorySource source, RejectionId id, EntryReader reader) {
        var asked = asked(source.told(), id, reader);
        var answer = asked.getValue().get(source.told());
        return answer == null || answer.equals(false)
                ? List.of()
                : source.partsOf(new Entries(Map.of(asked.getKey(), answer), List.of()));
    }

    /** What it offers beside a story that shows this. */
    public static Optional<EntryOffer.Offer> offered(
            EntryOffer offer, RejectionId id, EntryReader reader, List<?> shown) {
        var asked = asked(offer.asked(), id, reader);
        var entry = asked.getKey();
        var story = shown.stream()
                .map(content -> new StoryPart(entry, entry.details().heardOn(), Chapter.HEARD, "none", content))
                .toList();
        return offer.offerFor(entry, asked.getValue().get(offer.asked()), story);
    }

    private static Map.Entry<StoredRejection, Map<String, Object>> asked(
            String question, RejectionId id, EntryReader reader) {
        return reader.withOthers(id, List.of(question)).entrySet().iterator().next();
    }
}
