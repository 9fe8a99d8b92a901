package app.rebound.support.courage;

/** Steps one could begin with; the words are in the messages. */
enum BraveIdea {
    TELL_SOMEONE,
    WRITE_TO_SOMEONE,
    ASK_A_FAVOUR,
    CALL_FOR_FEEDBACK,
    INTRODUCTION,
    STRETCH_ROLE,
    NAME_A_SALARY
}
