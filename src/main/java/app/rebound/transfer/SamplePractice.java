package app.rebound.transfer;

import app.rebound.application.ApplicationId;
import app.rebound.application.round.RoundJournal;
import app.rebound.platform.journal.JournalDay;
import app.rebound.practice.Tags;
import app.rebound.practice.card.CardDetails;
import app.rebound.practice.card.CardId;
import app.rebound.practice.card.CardJournal;
import app.rebound.practice.card.ReviewJournal;
import app.rebound.practice.mock.MockDetails;
import app.rebound.practice.mock.MockId;
import app.rebound.practice.mock.MockJournal;
import app.rebound.practice.story.StoryDetails;
import app.rebound.practice.story.StoryId;
import app.rebound.practice.story.StoryJournal;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.transfer.SampleStory.SampleCard;
import app.rebound.transfer.SampleStory.SampleMock;
import app.rebound.transfer.SampleStory.SampleTale;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What someone practised in the half year of the sample journey. */
@Component
class SamplePractice {

    private final RoundJournal rounds;
    private final RejectionJournal rejections;
    private final CardJournal cards;
    private final ReviewJournal reviews;
    private final MockJournal mocks;
    private final StoryJournal stories;
    private final JournalDay journalDay;

    SamplePractice(
            RoundJournal rounds,
            RejectionJournal rejections,
            CardJournal cards,
            ReviewJournal reviews,
            MockJournal mocks,
            StoryJournal stories,
            JournalDay journalDay) {
        this.rounds = rounds;
        this.rejections = rejections;
        this.cards = cards;
        this.reviews = reviews;
        this.mocks = mocks;
        this.stories = stories;
        this.journalDay = journalDay;
    }

    void load(SampleStory told, Map<String, RejectionId> logged) {
        var stories = new HashMap<String, StoryId>();
        told.stories().forEach(story -> stories.put(story.title(), add(story)));
        told.cards().forEach(card -> add(card, logged, stories));
        told.mocks().forEach(this::add);
    }

    private StoryId add(SampleTale story) {
        var id = StoryId.next();
        stories.add(
                id,
                new StoryDetails(
                        story.title(),
                        story.situation(),
                        story.task(),
                        story.action(),
                        story.result(),
                        story.reflection(),
                        Tags.of(story.tags()),
                        story.tellings().stream()
                                .map(telling -> new StoryDetails.Telling(
                                        null, ago(telling.daysAgo()), telling.place(), telling.went(), telling.note()))
                                .toList()),
                true);
        return id;
    }

    private void add(SampleCard card, Map<String, RejectionId> logged, Map<String, StoryId> told) {
        var entry = card.company() == null ? null : logged.get(card.company());
        var application = entry == null ? null : rejections.get(entry).applicationId();
        var id = application == null ? CardId.next() : cardOf(card.question(), application);
        cards.add(
                id,
                new CardDetails(
                        card.question(),
                        card.notes(),
                        card.keyPoints(),
                        Tags.of(card.tags()),
                        application,
                        card.story() == null ? null : told.get(card.story())),
                ago(card.addedDaysAgo()),
                true);
        card.reviews().forEach(review -> reviews.practised(id, ago(review.daysAgo()), review.rating()));
    }

    private CardId cardOf(String question, ApplicationId application) {
        return rounds.of(application).stream()
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
        return journalDay.today().minusDays(days);
    }
}
