package app.rebound.feedback;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something good that was said of the person, in a note they have opened.
 *
 * @param theme what it is about, if they have said
 * @param words word for word
 * @param company where
 */
public record GoodWords(
        NoteId note,
        @Nullable String theme,
        String words,
        @Nullable String fromWhom,
        String company,
        LocalDate saidOn) {}
