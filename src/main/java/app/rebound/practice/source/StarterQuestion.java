package app.rebound.practice.source;

import app.rebound.practice.Tags;
import app.rebound.practice.card.CardDetails;
import app.rebound.practice.card.CardId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * A question of the starter bank.
 *
 * @param code names it for good, whatever becomes of its words
 * @param shows what a good answer shows
 */
public record StarterQuestion(StarterGroup group, String code, String question, String shows) {

    CardId cardIn(UUID journal) {
        return new CardId(UUID.nameUUIDFromBytes((journal + " " + code).getBytes(StandardCharsets.UTF_8)));
    }

    CardDetails details() {
        return new CardDetails(question, null, shows, new Tags(List.of(group.tag())), null, null);
    }
}
