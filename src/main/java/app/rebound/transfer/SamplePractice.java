package app.rebound.transfer;

import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationLog;
import app.rebound.practice.Tags;
import app.rebound.practice.card.CardDetails;
import app.rebound.practice.card.CardId;
import app.rebound.practice.card.CardJournal;
import app.rebound.practice.card.ReviewJournal;
import app.rebound.practice.mock.MockDetails;
import app.rebound.practice.mock.MockId;
import app.rebound.practice.mock.MockJournal;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.transfer.SampleStory.SampleCard;
import app.rebound.transfer.SampleStory.SampleMock;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What someone practised in the half year of the sample journey. */
@Component
class SamplePractice {

    private final ApplicationLog applications;
    private final RejectionJournal rejections;
    private final CardJournal cards;
    private final ReviewJournal reviews;
    private final MockJournal mocks;
    private final Clock clock;

    SamplePractice(
            ApplicationLog applications,
            RejectionJournal rejections,
            CardJournal cards,
            ReviewJournal reviews,
            MockJournal mocks,
            Clock clock) {
        this.applications = applications;
        this.rejections = rejections;
        this.cards = cards;
        this.reviews = reviews;
        this.mocks = mocks;
        this.clock = clock;
    }

    void load(SampleStory told, Map<String, RejectionId> logged) {
        told.cards().forEach(card -> add(card, logged));
        told.mocks().forEach(this::add);
    }

    void remove() {
        cards.removeSamples();
        mocks.removeSamples();
    }

    private void add(SampleCard card, Map<String, RejectionId> logged) {
        var entry = card.company() == null ? null : logged.get(card.company());
        var application = entry == null ? null : rejections.get(entry).applicationId();
        var id = application == null ? CardId.next() : cardOf(card.question(), application);
        cards.add(
                id,
                new CardDetails(card.question(), card.notes(), card.keyPoints(), Tags.of(card.tags()), application),
                ago(card.addedDaysAgo()),
                true);
        card.reviews().forEach(review -> reviews.practised(id, ago(review.daysAgo()), review.rating()));
    }

    private CardId cardOf(String question, ApplicationId application) {
        return applications.rounds(application).stream()
                .flatMap(round -> round.details().questions().stream())
                .filter(asked -> asked.text().equals(question))
                .map(asked -> new CardId(Objects.requireNonNull(asked.id())))
                .findFirst()
                .orElseThrow();
    }

    private void add(SampleMock mock) {
        mocks.add(
                MockId.next(),
                new MockDetails(
                        mock.kind(),
                        ago(mock.daysAgo()),
                        true,
                        mock.rubric(),
                        mock.note(),
                        mock.questions().stream()
                                .map(asked ->
                                        new MockDetails.Question(null, asked.text(), null, true, asked.note(), null))
                                .toList()),
                true);
    }

    private LocalDate ago(int days) {
        return LocalDate.now(clock).minusDays(days);
    }
}
