package app.rebound.practice.mock;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mock interview.
 *
 * @param heldOn the day it was begun
 * @param finished whether the person has come to its end and rated it, or not wanted to
 * @param note what they take with them
 * @param questions in the order they are asked
 */
public record MockDetails(
        MockKind kind,
        LocalDate heldOn,
        boolean finished,
        Rubric rubric,
        @Nullable String note,
        List<Question> questions) {

    public MockDetails {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(heldOn);
        Objects.requireNonNull(rubric);
        questions = List.copyOf(questions);
    }

    /** The first question that is not answered yet. */
    public Optional<Question> next() {
        return questions.stream().filter(question -> !question.answered()).findFirst();
    }

    public Optional<Question> question(UUID id) {
        return questions.stream().filter(question -> id.equals(question.id())).findFirst();
    }

    /**
     * One question.
     *
     * @param id of the stored question, null for one that is not stored yet
     * @param shows what a good answer shows, if that is known
     * @param answered whether the person has gone on from it
     * @param note what they noted of their answer
     * @param version what the form carries to notice a change in between
     */
    public record Question(
            @Nullable UUID id,
            String text,
            @Nullable String shows,
            boolean answered,
            @Nullable String note,
            @Nullable Long version) {

        static Question of(String text, @Nullable String shows) {
            return new Question(null, text, shows, false, null, null);
        }
    }
}
