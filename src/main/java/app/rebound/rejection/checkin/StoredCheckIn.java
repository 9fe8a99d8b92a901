package app.rebound.rejection.checkin;

import app.rebound.rejection.OwnWords;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A check-in, to be read.
 *
 * @param felt each rated emotion, from 0 to 10
 * @param version what the form carries to notice a change in between
 */
record StoredCheckIn(
        LocalDate madeOn,
        Map<String, @Nullable Integer> felt,
        @Nullable String words,
        @Nullable Long version) implements OwnWords {

    @Override
    public List<String> ownWords() {
        return words == null ? List.of() : List.of(words);
    }

    /** How many days after another one it was made. */
    public long daysAfter(LocalDate day) {
        return ChronoUnit.DAYS.between(day, madeOn);
    }
}
