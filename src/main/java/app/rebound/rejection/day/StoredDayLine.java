package app.rebound.rejection.day;

import app.rebound.application.ApplicationId;
import app.rebound.rejection.OwnWords;
import app.rebound.rejection.feeling.FeltChange;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line, to be read.
 *
 * @param application what it has to do with; its company and role are null where that was deleted
 * @param felt how the day felt
 */
public record StoredDayLine(
        DayLineId id,
        LocalDate writtenOn,
        String words,
        @Nullable ApplicationId application,
        @Nullable String company,
        @Nullable String role,
        List<FeltChange> felt)
        implements OwnWords {

    public StoredDayLine {
        felt = List.copyOf(felt);
    }

    @Override
    public List<String> ownWords() {
        return List.of(words);
    }
}
