package app.rebound.practice.source;

import app.rebound.rejection.StoredRejection;
import app.rebound.rejection.StoryPart;
import app.rebound.rejection.StoryPart.Chapter;
import app.rebound.rejection.StorySource;
import java.util.List;
import org.springframework.stereotype.Component;

/** What to practise after the rounds of an entry, in its story. */
@Component
class StruggledStory implements StorySource {

    private final StruggledQuestions questions;

    StruggledStory(StruggledQuestions questions) {
        this.questions = questions;
    }

    @Override
    public List<StoryPart> partsOf(StoredRejection rejection) {
        var struggled = questions.of(rejection.applicationId());
        return struggled.isEmpty()
                ? List.of()
                : List.of(new StoryPart(
                        struggled.get(0).askedOn(), Chapter.PRACTICE, "practice/struggled-story", struggled));
    }
}
