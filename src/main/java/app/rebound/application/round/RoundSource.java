package app.rebound.application.round;

import app.rebound.application.ApplicationId;
import java.util.Map;

/** Implemented by each module that has something to tell of a round. */
public interface RoundSource {

    /** What it tells of the rounds of an application of the current journal. */
    Map<RoundId, RoundPart> partsOf(ApplicationId application);

    /**
     * What another module tells of a round, below it.
     *
     * @param template the template whose fragment {@code round(content)} shows it
     * @param content what that fragment shows
     */
    public record RoundPart(String template, Object content) {}
}
