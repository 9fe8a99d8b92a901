package app.rebound.reframing;

import app.rebound.platform.journal.JournalDay;
import app.rebound.strength.card.CardThought;
import java.util.List;
import org.springframework.stereotype.Component;

/** The newest balanced thoughts, for the confidence card. */
@Component
class CardThoughts implements CardThought {

    private final ThoughtJournal thoughts;
    private final JournalDay journalDay;

    CardThoughts(ThoughtJournal thoughts, JournalDay journalDay) {
        this.thoughts = thoughts;
        this.journalDay = journalDay;
    }

    @Override
    public List<Balanced> balanced(int most) {
        // What was found today is still close to what hurt.
        return thoughts.balanced(most).stream()
                .filter(thought -> thought.on().isBefore(journalDay.today()))
                .map(thought -> new Balanced(thought.id().value(), thought.text()))
                .toList();
    }
}
