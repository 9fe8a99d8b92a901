package app.rebound.feedback.request.letter;

/** How a message sounds. */
public enum Tone {
    WARM,
    BRIEF,
    FORMAL
}
