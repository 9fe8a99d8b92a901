package app.rebound.browser;

import java.util.function.Function;

/** A place where a person writes something that must not be lost. */
enum Writing {
    QUICK_LOG(journal -> "/rejections/new", "Company", "Log rejection"),
    ENTRY(journal -> journal.entry() + "/edit", "Note", "Save rejection"),
    REFLECTION(journal -> journal.entry() + "/reflection", "What was hard", "Save reflection"),
    ROUND(journal -> journal.round() + "/edit", "Anything else", "Save round"),
    NEW_NOTE(journal -> journal.entry() + "/feedback/new", "What they said", "Save feedback"),
    NOTE(journal -> journal.note(true) + "/edit", "What they said", "Save feedback"),
    REQUEST(journal -> journal.entry() + "/requests/message/new", "Your message", "I have asked"),
    NEW_GOAL(journal -> "/goals/new", "What I will do", "Set goal"),
    GOAL(journal -> journal.goal() + "/edit", "How I will know", "Save goal"),
    NEW_THOUGHT(journal -> "/reframing/new", "What happened", "Save and continue"),
    THOUGHT(PreparedJournal::thought, "What I would tell a friend", "Save thought");

    private final Function<PreparedJournal, String> way;
    private final String box;
    private final String button;

    Writing(Function<PreparedJournal, String> way, String box, String button) {
        this.way = way;
        this.box = box;
        this.button = button;
    }

    /** The address of the page, in a journal that has what it needs. */
    String in(PreparedJournal journal) {
        return way.apply(journal);
    }

    /** The label of the box that is written into. */
    String box() {
        return box;
    }

    String button() {
        return button;
    }
}
