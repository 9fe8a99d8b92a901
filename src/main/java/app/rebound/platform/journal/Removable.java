package app.rebound.platform.journal;

/** What a person can take out of the journal and, for a moment, put back. */
public enum Removable {
    APPLICATION("job_application"),
    REJECTION("rejection"),
    ROUND("interview_round"),
    NOTE("feedback_note"),
    REQUEST("feedback_request"),
    GOAL("goal"),
    GOAL_STEP("goal_step"),
    CARD("practice_card"),
    MOCK("mock_interview"),
    STORY("story"),
    TARGET("weekly_target"),
    DAY_OFF("day_off"),
    THOUGHT("thought_record"),
    TRAP("own_trap"),
    SUPPORTER("supporter"),
    CONTACT("supporter_contact"),
    CARE_ACTIVITY("care_activity"),
    CARE_LOG("care_log"),
    BRAVE_STEP("brave_step"),
    STRENGTH("strength"),
    WIN("win"),
    COMPASS_LINE("compass_line"),
    LOOK_BACK("look_back");

    private final String table;

    Removable(String table) {
        this.table = table;
    }

    String table() {
        return table;
    }
}
