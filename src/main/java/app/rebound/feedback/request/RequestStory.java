package app.rebound.feedback.request;

import app.rebound.rejection.StoredRejection;
import app.rebound.rejection.entry.Entries;
import app.rebound.rejection.entry.EntryOffer;
import app.rebound.rejection.entry.StoryPart;
import app.rebound.rejection.entry.StoryPart.Chapter;
import app.rebound.rejection.entry.StorySource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was asked in an entry's story, and the way to ask while that makes sense. */
@Component
class RequestStory implements StorySource, EntryOffer {

    private final RequestJournal requests;

    RequestStory(RequestJournal requests) {
        this.requests = requests;
    }

    @Override
    public String told() {
        return "exists (select 1 from FeedbackRequest q where q.rejectionId = r.id)";
    }

    @Override
    public List<StoryPart> partsOf(Entries entries) {
        return requests.of(entries.ids()).stream()
                .map(request -> new StoryPart(
                        entries.get(request.rejection()),
                        request.days().askedOn(),
                        Chapter.REQUEST,
                        "feedback/request",
                        request))
                .toList();
    }

    /** Whether someone decided. */
    @Override
    public String asked() {
        return "r.kind = REJECTED and a.outcome in (REJECTED, OFFER_WITHDRAWN)";
    }

    @Override
    public Optional<Offer> offerFor(StoredRejection rejection, @Nullable Object isDecided, List<StoryPart> story) {
        var waits = story.stream()
                .flatMap(part -> part.contentOf(rejection, StoredRequest.class))
                .anyMatch(request -> request.state().isWaiting());
        return Boolean.TRUE.equals(isDecided)
                        && !waits
                        && requests.isInTimeFor(rejection.details().heardOn())
                ? Optional.of(new Offer("/rejections/%s/requests/new".formatted(rejection.id()), "ask.title", "send"))
                : Optional.empty();
    }
}
