package app.rebound.platform.journal;

/** What a person can take out of the journal and, for a moment, put back. */
public enum Removable {
    APPLICATION("job_application"),
    ROUND("interview_round"),
    NOTE("feedback_note"),
    REQUEST("feedback_request"),
    GOAL("goal"),
    CARD("practice_card"),
    MOCK("mock_interview"),
    STORY("story"),
    TARGET("weekly_target"),
    DAY_OFF("day_off"),
    STRENGTH("strength"),
    WIN("win");

    private final String table;

    Removable(String table) {
        this.table = table;
    }

    String table() {
        return table;
    }
}
