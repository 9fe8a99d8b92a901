package app.rebound.insight.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a journal says of practice.
 *
 * @param cardDays days on which cards were practised, the earliest first
 * @param mocks mock interviews held to their end, the earliest first
 * @param notCards questions the person struggled with that are no cards yet
 */
public record PracticeFacts(List<LocalDate> cardDays, List<MockFact> mocks, long notCards) {

    /** Nothing practised. */
    public static final PracticeFacts NONE = new PracticeFacts(List.of(), List.of(), 0);

    /** A mock interview, with how the answers felt from 1 to 5. */
    public record MockFact(LocalDate heldOn, @Nullable Short answers) {}

    /** The days on which anything was practised, from a day on. */
    public long daysSince(LocalDate first) {
        return days().filter(day -> !day.isBefore(first)).distinct().count();
    }

    /** The first day of practice. */
    public Optional<LocalDate> began() {
        return days().min(LocalDate::compareTo);
    }

    /** What of it there was on the evening of a day. */
    PracticeFacts until(LocalDate day) {
        return new PracticeFacts(
                cardDays.stream().filter(one -> !one.isAfter(day)).toList(),
                mocks.stream().filter(mock -> !mock.heldOn().isAfter(day)).toList(),
                notCards);
    }

    /** How the answers felt in each mock interview that was rated. */
    public List<Short> answers() {
        return mocks.stream().map(MockFact::answers).filter(Objects::nonNull).toList();
    }

    private Stream<LocalDate> days() {
        return Stream.concat(cardDays.stream(), mocks.stream().map(MockFact::heldOn));
    }
}
