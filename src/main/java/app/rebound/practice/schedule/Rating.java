package app.rebound.practice.schedule;

/** How an answer came, as the person felt it; in the order of the buttons and of the keys 1 to 4. */
public enum Rating {
    AGAIN,
    HARD,
    GOOD,
    EASY;

    /** 1 to 4, as the formulas count. */
    int grade() {
        return ordinal() + 1;
    }
}
