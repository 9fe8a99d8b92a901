package app.rebound.rejection.story;

import app.rebound.application.ApplicationId;
import app.rebound.application.live.EndingPage;
import app.rebound.rejection.RejectionJournal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An application that ended in a rejection is told by the story of it. */
@Component
class RejectionPage implements EndingPage {

    private final RejectionJournal journal;

    RejectionPage(RejectionJournal journal) {
        this.journal = journal;
    }

    @Override
    public Optional<String> of(ApplicationId application) {
        return journal.of(application).map(id -> "/rejections/" + id);
    }

    @Override
    public Optional<String> storyOf(ApplicationId application) {
        return journal.endingsOf(application).stream()
                .reduce((earlier, later) -> later)
                .map(ending -> "/rejections/" + ending.id());
    }
}
