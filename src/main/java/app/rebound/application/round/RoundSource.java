package app.rebound.application.round;

import app.rebound.application.ApplicationId;
import java.util.Map;

/** Implemented by each module that has something to tell of a round. */
public interface RoundSource {

    /** What it tells of the rounds of an application of the current journal. */
    Map<RoundId, RoundPart> partsOf(ApplicationId application);
}
