package app.rebound.feedback.request;

import app.rebound.rejection.EntryOffer;
import app.rebound.rejection.StoredRejection;
import app.rebound.rejection.StoryPart;
import app.rebound.rejection.StoryPart.Chapter;
import app.rebound.rejection.StorySource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What was asked in an entry's story, and the way to ask while that makes sense. */
@Component
class RequestStory implements StorySource, EntryOffer {

    private final RequestJournal requests;

    RequestStory(RequestJournal requests) {
        this.requests = requests;
    }

    @Override
    public List<StoryPart> partsOf(StoredRejection rejection) {
        return requests.of(rejection.id()).stream()
                .map(request -> new StoryPart(request.days().askedOn(), Chapter.REQUEST, "feedback/request", request))
                .toList();
    }

    @Override
    public Optional<Offer> offerFor(StoredRejection rejection) {
        return requests.isSensibleFor(rejection.id())
                ? Optional.of(new Offer("/rejections/%s/requests/new".formatted(rejection.id()), "ask.title", "send"))
                : Optional.empty();
    }
}
