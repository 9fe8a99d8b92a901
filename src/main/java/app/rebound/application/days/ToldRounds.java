package app.rebound.application.days;

import app.rebound.application.round.RoundId;
import java.util.Collection;
import java.util.Set;

/** Implemented by the module that keeps what is told of rounds: one that is told is no longer ahead. */
public interface ToldRounds {

    /** Those of the rounds of the current journal of which something is told. */
    Set<RoundId> among(Collection<RoundId> rounds);
}
