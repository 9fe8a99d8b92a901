package app.rebound.search;

/** The kinds of things that a search finds; a row of the index names them. */
public enum FoundKind {
    REJECTION,
    APPLICATION,
    RESEARCH,
    EMPLOYER,
    ROUND,
    QUESTION,
    AFTERWARDS,
    REFLECTION,
    FEEDBACK,
    REQUEST,
    DAY,
    GOAL,
    WEEK,
    CARD,
    STORY,
    MOCK,
    STRENGTH,
    WIN,
    COMPASS,
    FIT,
    LOOK_BACK,
    COURAGE,
    CARE,
    THOUGHT(true),
    PERSON(true);

    private final boolean isPrivate;

    FoundKind() {
        this(false);
    }

    FoundKind(boolean isPrivate) {
        this.isPrivate = isPrivate;
    }

    /** Whether a person may want to leave it out of a search that somebody else can see. */
    public boolean isPrivate() {
        return isPrivate;
    }
}
