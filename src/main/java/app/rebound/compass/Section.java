package app.rebound.compass;

import java.util.Locale;

/** A part of the compass that is written and saved by itself. */
public enum Section {
    VALUES,
    GOALS,
    CIRCLES,
    DEAL_BREAKERS;

    /** Where it is written. */
    public String href() {
        return "/compass/" + key();
    }

    /** Names it in addresses and drafts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
