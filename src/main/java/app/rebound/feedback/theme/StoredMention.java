package app.rebound.feedback.theme;

import app.rebound.feedback.Polarity;
import app.rebound.feedback.ThemeName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A theme in a text, to be read.
 *
 * @param words what it was recognised by, null where the person added it
 */
public record StoredMention(
        UUID id,
        ThemeName theme,
        Polarity polarity,
        @Nullable String words) {}
