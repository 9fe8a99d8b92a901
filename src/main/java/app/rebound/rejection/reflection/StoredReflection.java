package app.rebound.rejection.reflection;

import app.rebound.rejection.OwnWords;
import app.rebound.rejection.reason.GivenReason;
import app.rebound.rejection.reason.SaidBy;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that was reflected on one rejection.
 *
 * @param savedAt when it was last saved, null where nothing has been yet
 * @param version what the form carries to notice a change in between
 */
public record StoredReflection(
        ReflectionText text,
        List<GivenReason> reasons,
        @Nullable Instant savedAt,
        @Nullable Long version) implements OwnWords {

    public StoredReflection {
        reasons = List.copyOf(reasons);
    }

    /** The reasons as the person guesses them. */
    public List<GivenReason> guessed() {
        return reasons.stream().filter(given -> given.saidBy() == SaidBy.ME).toList();
    }

    /** Whether there is more than what went well and what was hard. */
    public boolean isLonger() {
        return !reasons.isEmpty()
                || !text.equals(
                        new ReflectionText(text.wentWell(), text.wasHard(), null, null, null, null, null, null));
    }

    @Override
    public List<String> ownWords() {
        var guesses = guessed().stream().map(GivenReason::details).filter(Objects::nonNull);
        return Stream.concat(text.written().stream(), guesses).toList();
    }

    /** The reasons as the employer gave them. */
    public List<GivenReason> told() {
        return reasons.stream().filter(given -> given.saidBy() == SaidBy.THEM).toList();
    }
}
