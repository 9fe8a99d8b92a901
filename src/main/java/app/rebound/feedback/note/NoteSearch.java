package app.rebound.feedback.note;

import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionSearch;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Lets the list of rejections be searched by what was said. */
@Component
class NoteSearch implements RejectionSearch {

    private final FeedbackNotes notes;

    NoteSearch(FeedbackNotes notes) {
        this.notes = notes;
    }

    @Override
    public Collection<RejectionId> mentioning(String pattern) {
        return notes.mentioning(pattern);
    }
}
