package app.rebound.practice.source;

import java.util.Locale;

/** What the questions of the starter bank are about. */
public enum StarterGroup {
    MOTIVATION,
    STRENGTHS,
    BEHAVIOURAL,
    CONFLICT,
    FAILURE,
    LEADERSHIP,
    TECHNICAL,
    REMOTE,
    CAREER_CHANGE,
    SALARY,
    CLOSING;

    /** The tag that its cards have. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
