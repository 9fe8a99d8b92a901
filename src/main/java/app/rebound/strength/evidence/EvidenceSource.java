package app.rebound.strength.evidence;

import app.rebound.rejection.RejectionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Implemented by whatever knows something that speaks for the person. */
public interface EvidenceSource {

    /**
     * What it knows of the current journal, what fits best first.
     *
     * @param entry the rejection the thought is about, or null if it is about none
     * @param most at most this many are wanted
     */
    List<Evidence> evidenceFor(@Nullable RejectionId entry, int most);
}
