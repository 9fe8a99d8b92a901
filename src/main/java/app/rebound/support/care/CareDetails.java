package app.rebound.support.care;

/** Something that does the person good. */
public record CareDetails(String name, CareSort sort) {}
