package app.rebound.practice.card;

import app.rebound.practice.Tags;
import java.time.LocalDate;
import java.util.List;

/** A line of the list of cards. */
public record CardSummary(CardId id, String question, String tags, LocalDate dueOn, int reviews) {

    public List<String> tagNames() {
        return Tags.of(tags).names();
    }
}
