package app.rebound.rejection;

import java.util.List;

/** Implemented by each module that has something to tell on an entry's page. */
public interface StorySource {

    /** The parts that belong to a rejection of the current journal. */
    List<StoryPart> partsOf(StoredRejection rejection);
}
