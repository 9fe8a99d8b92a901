package app.rebound.resilience.thought;

import app.rebound.resilience.strength.card.CardThought;
import java.util.List;
import org.springframework.stereotype.Component;

/** The newest balanced thoughts, for the confidence card. */
@Component
class CardThoughts implements CardThought {

    private final BalancedThoughts thoughts;

    CardThoughts(BalancedThoughts thoughts) {
        this.thoughts = thoughts;
    }

    @Override
    public List<Balanced> balanced(int most) {
        return thoughts.newest(most).stream()
                .map(thought -> new Balanced(thought.id().value(), thought.text()))
                .toList();
    }
}
