package app.rebound.reframing;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The fairer thoughts of the current journal, for whoever shows them again. */
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
}
