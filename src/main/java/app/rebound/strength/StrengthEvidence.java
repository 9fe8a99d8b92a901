package app.rebound.strength;

import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.strength.evidence.Evidence;
import app.rebound.strength.evidence.EvidenceSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The person's strengths, those for the role of the entry first. */
@Component
class StrengthEvidence implements EvidenceSource {

    private final StrengthJournal strengths;
    private final RejectionJournal rejections;

    StrengthEvidence(StrengthJournal strengths, RejectionJournal rejections) {
        this.strengths = strengths;
        this.rejections = rejections;
    }

    @Override
    public List<Evidence> evidenceFor(@Nullable RejectionId entry, int most) {
        return strengths.fitting(entry == null ? null : role(entry)).stream()
                .limit(most)
                .map(one -> new Evidence(Evidence.Kind.STRENGTH, "evidence.strength", List.of(words(one))))
                .toList();
    }

    private @Nullable String role(RejectionId entry) {
        return rejections.find(entry).map(found -> found.application().role()).orElse(null);
    }

    private static String words(StrengthLine strength) {
        return strength.evidence() == null ? strength.title() : strength.title() + ": " + strength.evidence();
    }
}
