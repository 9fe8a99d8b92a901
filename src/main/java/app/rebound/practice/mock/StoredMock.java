package app.rebound.practice.mock;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mock interview with the id it is reached by.
 *
 * @param version what the form of its end carries to notice a change in between
 */
public record StoredMock(
        MockId id, MockDetails details, @Nullable Long version) {

    /** The first question that is not answered yet. */
    public Optional<MockDetails.Question> next() {
        return details.questions().stream()
                .filter(question -> !question.answered())
                .findFirst();
    }

    public Optional<MockDetails.Question> question(UUID id) {
        return details.questions().stream()
                .filter(question -> id.equals(question.id()))
                .findFirst();
    }
}
