package app.rebound.application.preparation;

import app.rebound.application.StoredApplication;
import java.util.List;

/** Implemented by each module that has something to say before an interview. */
public interface BriefSource {

    /** The parts that belong into the brief for an application of the current journal. */
    List<BriefPart> partsOf(StoredApplication application);
}
