package app.rebound.application.days;

import app.rebound.application.ApplicationId;
import java.time.LocalDate;
import java.util.Optional;

/** Implemented by the module that knows on which day an employer ended an application. */
public interface LastDay {

    /** The day, if the application of the current journal was ended by the employer. */
    Optional<LocalDate> of(ApplicationId application);
}
