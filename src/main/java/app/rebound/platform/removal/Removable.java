package app.rebound.platform.removal;

/**
 * What a person can take out of the journal and put back; the entity that is one says so with {@link WayBack}, its name is the
 * message {@code removable.} and the constant, and the search knows it by a {@code WordsPlace}.
 */
public enum Removable {
    APPLICATION,
    REJECTION,
    ROUND,
    NOTE,
    REQUEST,
    GOAL,
    GOAL_STEP,
    CARD,
    MOCK,
    STORY,
    TARGET,
    DAY_OFF,
    WEEK_REVIEW,
    THOUGHT,
    TRAP,
    SUPPORTER,
    CONTACT,
    CARE_ACTIVITY,
    CARE_LOG,
    BRAVE_STEP,
    STRENGTH,
    WIN,
    COMPASS_LINE,
    LOOK_BACK,
    DAY_LINE,
    QUESTION,
    EMPLOYER_NOTE
}
