package app.rebound.application.live;

import app.rebound.application.ApplicationId;
import java.util.Optional;

/** Implemented by the module that tells how an application ended: its own address leads there then. */
public interface EndingPage {

    /** The address of the page, if the application of the current journal has one. */
    Optional<String> of(ApplicationId application);

    /** The address of what was written about an earlier or quiet ending of it, if anything was. */
    Optional<String> storyOf(ApplicationId application);
}
