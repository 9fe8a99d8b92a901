package app.rebound.application.round;

/**
 * What another module tells of a round, below it.
 *
 * @param template the template whose fragment {@code round(content)} shows it
 * @param content what that fragment shows
 */
public record RoundPart(String template, Object content) {}
