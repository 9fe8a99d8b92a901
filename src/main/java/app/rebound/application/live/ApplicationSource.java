package app.rebound.application.live;

import app.rebound.application.ApplicationId;
import java.util.List;

/** Implemented by each module that has something to tell on the page of an application that has not ended in a rejection. */
public interface ApplicationSource {

    /** What it tells of an application of the current journal. */
    List<ApplicationPart> partsOf(ApplicationId application);
}
