package app.rebound.feedback.note;

import app.rebound.rejection.RejectionId;
import app.rebound.rejection.entry.RejectionMark;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Marks rejections with feedback in their list. */
@Component
class NoteMark implements RejectionMark {

    private final FeedbackNotes notes;

    NoteMark(FeedbackNotes notes) {
        this.notes = notes;
    }

    @Override
    public String labelKey() {
        return "rejections.feedback";
    }

    @Override
    public Collection<RejectionId> among(Collection<RejectionId> rejections) {
        return notes.among(rejections);
    }
}
