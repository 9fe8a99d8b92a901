package app.rebound.application;

import java.time.LocalDate;

/** What is told of an application at the moment it happens. */
public sealed interface ApplicationEvent {

    /** An application came to an offer, or to a yes. */
    public record Arrived(ApplicationId application, boolean accepted) implements ApplicationEvent {}

    /** An application that had ended goes on. */
    public record Reopened(ApplicationId application, LocalDate on) implements ApplicationEvent {}

    /**
     * The employer of an application has another name than before: it was corrected, or is known by now.
     *
     * @param before the name it had
     */
    public record EmployerRenamed(ApplicationId application, String before) implements ApplicationEvent {}
}
