package app.rebound.feedback.theme;

import app.rebound.feedback.NoteId;
import app.rebound.feedback.Polarity;
import app.rebound.feedback.ThemeId;
import app.rebound.rejection.RejectionId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the person says that a text is about.
 *
 * @param note which it is, or null for the reflection
 */
public record Mentioned(
        UUID id,
        @Nullable Long version,
        RejectionId rejection,
        @Nullable NoteId note,
        ThemeId theme,
        Polarity polarity) {}
