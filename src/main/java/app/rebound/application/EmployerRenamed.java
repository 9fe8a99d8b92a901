package app.rebound.application;

/**
 * The employer of an application has another name than before: it was corrected, or is known by now.
 *
 * @param before the name it had
 */
public record EmployerRenamed(ApplicationId application, String before) {}
