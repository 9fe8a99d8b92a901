package app.rebound.strength.card;

import app.rebound.application.StoredApplication;
import app.rebound.application.preparation.BriefPart;
import app.rebound.application.preparation.BriefPart.Section;
import app.rebound.application.preparation.BriefSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The confidence card in the brief for the day, as soon as there is something on it. */
@Component
class BriefCard implements BriefSource {

    private final ConfidenceCards cards;

    BriefCard(ConfidenceCards cards) {
        this.cards = cards;
    }

    /** The card, and the address of its own page. */
    record Part(ConfidenceCard card, String href) {}

    @Override
    public List<BriefPart> partsOf(StoredApplication application) {
        var card = cards.card(application);
        return card.isEmpty()
                ? List.of()
                : List.of(new BriefPart(
                        Section.CONFIDENCE,
                        "strengths/brief-card",
                        new Part(card, ConfidenceCardController.address(application.id()))));
    }
}
