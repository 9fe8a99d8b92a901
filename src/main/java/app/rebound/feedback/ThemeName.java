package app.rebound.feedback;

/** A theme and what it is called. */
public record ThemeName(ThemeId id, String label) {}
