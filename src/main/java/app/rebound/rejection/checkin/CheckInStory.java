package app.rebound.rejection.checkin;

import app.rebound.rejection.StoredRejection;
import app.rebound.rejection.StoryPart;
import app.rebound.rejection.StoryPart.Chapter;
import app.rebound.rejection.StorySource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The check-ins in an entry's story. */
@Component
class CheckInStory implements StorySource {

    private final CheckInJournal journal;

    CheckInStory(CheckInJournal journal) {
        this.journal = journal;
    }

    @Override
    public List<StoryPart> partsOf(StoredRejection rejection) {
        return journal.of(rejection.id()).stream()
                .map(one -> new StoryPart(one.madeOn(), Chapter.CHECK_IN, "check-ins/checked-in", one))
                .toList();
    }
}
