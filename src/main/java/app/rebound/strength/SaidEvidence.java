package app.rebound.strength;

import app.rebound.feedback.note.FeedbackJournal;
import app.rebound.rejection.RejectionId;
import app.rebound.strength.evidence.Evidence;
import app.rebound.strength.evidence.EvidenceSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Good things that were said in feedback the person has opened. */
@Component
class SaidEvidence implements EvidenceSource {

    private final FeedbackJournal feedback;

    SaidEvidence(FeedbackJournal feedback) {
        this.feedback = feedback;
    }

    @Override
    public List<Evidence> evidenceFor(@Nullable RejectionId entry, int most) {
        return feedback.goodWords(most).stream()
                .map(said -> new Evidence(Evidence.Kind.SAID, "evidence.said", List.of(said.words())))
                .toList();
    }
}
