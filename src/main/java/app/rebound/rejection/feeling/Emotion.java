package app.rebound.rejection.feeling;

import java.util.Locale;

/** The starter words for a feeling, in the order they are offered; own words stand beside them. */
public enum Emotion {
    DISAPPOINTED,
    SAD,
    HURT,
    FRUSTRATED,
    ANGRY,
    ANXIOUS,
    ASHAMED,
    EMBARRASSED,
    DISCOURAGED,
    HOPELESS,
    CONFUSED,
    SURPRISED,
    TIRED,
    NUMB,
    RELIEVED,
    HOPEFUL,
    DETERMINED,
    CALM,
    GRATEFUL,
    PROUD;

    /** How it is stored and named in addresses and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a stored emotion is one of these words, and not a person's own. */
    public static boolean isStarter(String emotion) {
        for (var starter : values()) {
            if (starter.code().equals(emotion)) {
                return true;
            }
        }
        return false;
    }
}
