package app.rebound.reframing;

import app.rebound.strength.card.CardThought;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The newest balanced thoughts, for the confidence card. */
@Component
class CardThoughts implements CardThought {

    private final BalancedThoughts thoughts;
    private final Clock clock;

    CardThoughts(BalancedThoughts thoughts, Clock clock) {
        this.thoughts = thoughts;
        this.clock = clock;
    }

    @Override
    public List<Balanced> balanced(int most) {
        // What was found today is still close to what hurt.
        return thoughts.newest(most).stream()
                .filter(thought -> thought.on().isBefore(LocalDate.now(clock)))
                .map(thought -> new Balanced(thought.id().value(), thought.text()))
                .toList();
    }
}
