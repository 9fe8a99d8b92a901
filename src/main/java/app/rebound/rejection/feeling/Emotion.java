package app.rebound.rejection.feeling;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

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

    /**
     * Those that are hard to bear when they are strong. Not those that say yes, nor surprise, confusion and tiredness; and
     * of a person's own words nobody but them knows whether they are good or bad.
     */
    public static final Set<Emotion> HARD =
            Collections.unmodifiableSet(EnumSet.of(SAD, HURT, ANGRY, ANXIOUS, ASHAMED, DISCOURAGED, HOPELESS, NUMB));

    /**
     * Those that can weigh on a person: all but surprise and those that say yes. Of a person's own words nobody but them
     * knows.
     */
    public static final Set<Emotion> HEAVY = Collections.unmodifiableSet(
            EnumSet.complementOf(EnumSet.of(SURPRISED, RELIEVED, HOPEFUL, DETERMINED, CALM, GRATEFUL, PROUD)));

    /** Whether a stored emotion is one of those. */
    public static boolean isHeavy(String code) {
        return HEAVY.stream().map(Emotion::code).anyMatch(code::equals);
    }

    /** How it is stored and named in addresses and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where a stored emotion stands among those that are offered; the person's own words come last. */
    static int place(String emotion) {
        for (var starter : values()) {
            if (starter.code().equals(emotion)) {
                return starter.ordinal();
            }
        }
        return values().length;
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
