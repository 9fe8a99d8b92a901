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
record Passage(@Nullable String text, @Nullable Polarity given) {

    static List<Passage> of(String text) {
        return List.of(new Passage(text, null));
    }

    /** The boxes that are about how it went. */
    static List<Passage> of(ReflectionText text) {
        return Stream.of(
                        new Passage(text.wentWell(), Polarity.STRENGTH),
                        new Passage(text.excelledAt(), Polarity.STRENGTH),
                        new Passage(text.wasHard(), Polarity.TO_IMPROVE),
                        new Passage(text.struggledWith(), Polarity.TO_IMPROVE),
                        new Passage(text.nextTime(), Polarity.TO_IMPROVE))
                .filter(passage -> passage.text() != null)
                .toList();
    }
}
