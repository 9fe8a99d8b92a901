package app.rebound.feedback.suggestion;

import app.rebound.feedback.Polarity;
import java.util.List;

/**
 * A guess at what a text is about, for the person to confirm, change or dismiss.
 *
 * @param theme the code of a starter theme, or the label of one of the person's own
 * @param words the excerpts it relied on, exactly as they stand in the text; one to three, of at most 120 characters
 */
public record ThemeSuggestion(String theme, Polarity polarity, List<String> words) {

    public ThemeSuggestion {
        words = List.copyOf(words);
    }
}
