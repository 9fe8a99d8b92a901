package app.rebound.resilience.thought;

import java.util.List;
import java.util.Objects;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The fairer thoughts of the current journal, for whoever shows them again or counts what they changed. */
@Service
@Transactional(readOnly = true)
public class BalancedThoughts {

    private final Thoughts thoughts;

    BalancedThoughts(Thoughts thoughts) {
        this.thoughts = thoughts;
    }

    /** The newest first. */
    public List<BalancedThought> newest(int most) {
        return thoughts.balanced(Limit.of(most));
    }

    /** What each of them changed in numbers, the earliest first. */
    public List<ThoughtChange> changes() {
        return thoughts.withFeelings().stream()
                .map(thought -> new ThoughtChange(
                        thought.id(),
                        thought.rejectionId(),
                        Objects.requireNonNull(thought.balancedOn()),
                        thought.belief(),
                        thought.beliefAfter(),
                        thought.rated()))
                .toList();
    }
}
