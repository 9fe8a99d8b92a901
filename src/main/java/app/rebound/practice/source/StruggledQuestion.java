package app.rebound.practice.source;

import app.rebound.application.ApplicationId;
import app.rebound.practice.Tags;
import app.rebound.practice.card.CardDetails;
import app.rebound.practice.card.CardId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question of a round that the person struggled with.
 *
 * @param note what they would say now
 * @param practised whether it is a card already
 */
public record StruggledQuestion(
        UUID id,
        String text,
        @Nullable String note,
        ApplicationId application,
        String company,
        LocalDate askedOn,
        boolean practised) {

    StruggledQuestion asCard() {
        return new StruggledQuestion(id, text, note, application, company, askedOn, true);
    }

    CardId card() {
        return new CardId(id);
    }

    CardDetails details() {
        return new CardDetails(text, note, null, Tags.NONE, application, null);
    }
}
