package app.rebound.rejection.round;

import app.rebound.application.round.RoundId;
import app.rebound.application.round.RoundKind;
import app.rebound.rejection.OwnWords;
import app.rebound.rejection.feeling.FeltChange;
import java.time.LocalDate;
import java.util.List;

/** A round's reflection, to be read: which round it was, how it felt, what the person wrote. */
public record ToldRound(RoundId id, RoundKind kind, LocalDate heldOn, RoundWords words, List<FeltChange> felt)
        implements OwnWords {

    public ToldRound {
        felt = List.copyOf(felt);
    }

    @Override
    public List<String> ownWords() {
        return words.written();
    }
}
