package app.rebound.insight.chapter;

import app.rebound.insight.finding.Finding;
import app.rebound.insight.finding.Use;
import java.util.List;
import java.util.Locale;

/** A question that a journal answers, in the order in which people ask. */
public enum Chapter {
    /** How far it gets. */
    FAR("funnel"),
    /** Why it ended: my guess, what they said, in whose hands. */
    WHY("guesses", "reasons"),
    /** What keeps coming up. */
    THEMES("recurring", "themes", "ratings"),
    /** How it feels, and how it eases. */
    FEEL("feelings"),
    /** Waiting and doing. */
    WAIT("waiting", "activity"),
    /** What helps. */
    HELPS("helps");

    private final List<String> pictures;

    Chapter(String... pictures) {
        this.pictures = List.of(pictures);
    }

    /** The chapter that a finding belongs to. */
    public static Chapter of(Finding finding) {
        return switch (finding.kind()) {
            case SUMMARY, BOTTLENECK -> FAR;
            case GUESS_AND_ANSWER, CONTROL, COMPASS -> WHY;
            case RECURRENCE, DIFFERENCE -> finding.key().contains("reason-") ? WHY : THEMES;
            case CHANGE -> THEMES;
            case FEELINGS -> finding.key().startsWith("easing") ? FEEL : HELPS;
            case HEARING_BACK -> WAIT;
            case PRACTICE -> finding.use() == Use.ACT ? THEMES : HELPS;
            case ASSOCIATION, WINS -> HELPS;
        };
    }

    /** The names of its pictures, the one that leads first. */
    List<String> pictures() {
        return pictures;
    }

    /** Where it stands on its page. */
    public String anchor() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The chapter that shows a picture. */
    public static Chapter showing(String picture) {
        return List.of(values()).stream()
                .filter(chapter -> chapter.pictures.contains(picture))
                .findFirst()
                .orElseThrow();
    }
}
