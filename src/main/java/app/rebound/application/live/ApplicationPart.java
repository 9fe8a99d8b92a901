package app.rebound.application.live;

/**
 * What another module tells on an application's page.
 *
 * @param template the template whose fragment {@code application(content)} shows it
 * @param content what that fragment shows
 */
public record ApplicationPart(String template, Object content) {}
