package app.rebound.feedback.theme;

import app.rebound.feedback.NoteId;
import app.rebound.feedback.ThemeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one text is about, as the entry's page shows it.
 *
 * @param note the note, or null for the reflection
 * @param suggested what waits for the person's word
 * @param confirmed what they said it is about
 * @param themes all there are to choose from
 */
public record ThemesPart(
        @Nullable NoteId note, List<StoredMention> suggested, List<StoredMention> confirmed, List<ThemeName> themes) {

    public ThemesPart {
        suggested = List.copyOf(suggested);
        confirmed = List.copyOf(confirmed);
        themes = List.copyOf(themes);
    }

    /** Where on the page it stands. */
    public String anchor() {
        return anchor(note);
    }

    public static String anchor(@Nullable NoteId note) {
        return "themes-" + (note == null ? "reflection" : note);
    }
}
