package app.rebound.feedback.note;

import app.rebound.platform.today.Milestone;
import app.rebound.platform.today.Milestones;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Feedback that somebody took the time to give, whatever it says; a form letter is none. */
@Component
class ReceivedFeedback implements Milestones {

    private final FeedbackNotes notes;

    ReceivedFeedback(FeedbackNotes notes) {
        this.notes = notes;
    }

    @Override
    public List<Milestone> between(LocalDate first, LocalDate last) {
        return notes.givenBetween(first, last).stream()
                .map(note -> new Milestone(
                        "note:" + note.id(),
                        note.receivedOn(),
                        "milestone.feedback",
                        List.of(note.company()),
                        "/rejections/%s#note-%s".formatted(note.rejection(), note.id())))
                .toList();
    }
}
