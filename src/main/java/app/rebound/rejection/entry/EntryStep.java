package app.rebound.rejection.entry;

import app.rebound.rejection.StoredRejection;
import java.util.List;
import java.util.Optional;

/** Implemented by each module that sees from an entry's story what is still open; its page suggests the first of all. */
public interface EntryStep {

    /**
     * What is open of an entry.
     *
     * @param story what is told of it: there is no need to read it again
     */
    Optional<Step> stepFor(StoredRejection entry, List<StoryPart> story);

    /**
     * One thing to do next.
     *
     * @param href where it is done
     * @param sent whether a press does it, so that it is a form's button and no link
     * @param count of how many things
     */
    record Step(Kind kind, String href, boolean sent, int count) {

        /** A page to go to. */
        public Step(Kind kind, String href) {
            this(kind, href, false, 1);
        }
    }

    /** In the order in which they help. */
    enum Kind {
        FEEL,
        REFLECT,
        READ,
        PRACTISE,
        GOAL
    }
}
