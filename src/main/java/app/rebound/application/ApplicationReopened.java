package app.rebound.application;

import java.time.LocalDate;

/** An application that had ended goes on. */
public record ApplicationReopened(ApplicationId application, LocalDate on) {}
