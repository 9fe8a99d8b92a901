package app.rebound.transfer.sheet.meaning;

import app.rebound.transfer.sheet.word.Standing;

/**
 * A word of the table for how an application stands.
 *
 * @param text as it stands there first
 * @param times how often it is there
 * @param isKnown whether its meaning was read from it, and not guessed or chosen
 */
public record Word(String text, Standing standing, int times, boolean isKnown) {}
