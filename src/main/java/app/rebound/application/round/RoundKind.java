package app.rebound.application.round;

import app.rebound.application.Stage;

/** What sort of conversation or test a round was. */
public enum RoundKind {
    SCREENING_CALL(Stage.SCREENING),
    SKILLS_TEST(Stage.ASSESSMENT),
    TAKE_HOME(Stage.ASSESSMENT),
    TECHNICAL(Stage.INTERVIEW),
    BEHAVIOURAL(Stage.INTERVIEW),
    CASE(Stage.INTERVIEW),
    PANEL(Stage.INTERVIEW),
    PRESENTATION(Stage.INTERVIEW),
    FINAL(Stage.FINAL),
    OTHER(Stage.INTERVIEW);

    private final Stage stage;

    RoundKind(Stage stage) {
        this.stage = stage;
    }

    /** The stage it is usually part of. */
    public Stage stage() {
        return stage;
    }
}
