package app.rebound.goal.suggestion;

import app.rebound.feedback.note.FeedbackJournal;
import app.rebound.goal.RaisedBy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Finds ideas for a goal: by its theme, by the reason that raised it, or by what its words seem to be about. */
@Component
public class IdeaBook {

    private static final String ANYTHING = "anything";

    private final Map<String, Ideas> bySubject = read();
    private final FeedbackJournal feedback;

    IdeaBook(FeedbackJournal feedback) {
        this.feedback = feedback;
    }

    /**
     * Ideas for a goal.
     *
     * @param guess the code of the theme that the words seem to be about, null where the goal has one already
     */
    public record Found(Ideas ideas, @Nullable String guess) {}

    /** The ideas that suit a goal best; there are always some. */
    public Found of(RaisedBy raisedBy, @Nullable String title) {
        var theme = Optional.ofNullable(raisedBy.theme());
        var guess = theme.isPresent()
                ? Optional.<String>empty()
                : Stream.of(title, raisedBy.text())
                        .filter(Objects::nonNull)
                        .flatMap(words -> feedback.guessStarter(words).stream())
                        .findFirst();
        var subject = theme.flatMap(feedback::starterCode)
                .or(() -> Optional.ofNullable(raisedBy.reason()).map(Enum::name))
                .or(() -> guess)
                .orElse(ANYTHING);
        return new Found(Objects.requireNonNull(bySubject.get(subject)), guess.orElse(null));
    }

    static Map<String, Ideas> read() {
        try (var text = IdeaBook.class.getResourceAsStream("ideas.json")) {
            return JsonMapper.shared().readValue(Objects.requireNonNull(text), new TypeReference<>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
