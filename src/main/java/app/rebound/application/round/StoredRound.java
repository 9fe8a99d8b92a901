package app.rebound.application.round;

import app.rebound.application.round.RoundSource.RoundPart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round with the id it is reached by.
 *
 * @param hour when it begins, as a person says it
 * @param ahead whether it has still to take place
 * @param begun whether its day has come, so that it can be told how it went
 * @param told what other modules tell of it
 */
public record StoredRound(
        RoundId id, RoundDetails details, @Nullable String hour, boolean ahead, boolean begun, List<RoundPart> told) {

    public StoredRound {
        told = List.copyOf(told);
    }
}
