package app.rebound.feedback.theme;

import app.rebound.feedback.Polarity;
import app.rebound.rejection.reflection.ReflectionText;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text to find themes in.
 *
 * @param given what its place says of it ("what was hard"), or null if only the words can tell
 */
record ThemedText(@Nullable String text, @Nullable Polarity given) {

    static List<ThemedText> of(String text) {
        return List.of(new ThemedText(text, null));
    }

    /** The boxes that are about how it went. */
    static List<ThemedText> of(ReflectionText text) {
        return Stream.of(
                        new ThemedText(text.wentWell(), Polarity.STRENGTH),
                        new ThemedText(text.excelledAt(), Polarity.STRENGTH),
                        new ThemedText(text.wasHard(), Polarity.TO_IMPROVE),
                        new ThemedText(text.struggledWith(), Polarity.TO_IMPROVE),
                        new ThemedText(text.nextTime(), Polarity.TO_IMPROVE))
                .filter(passage -> passage.text() != null)
                .toList();
    }
}
