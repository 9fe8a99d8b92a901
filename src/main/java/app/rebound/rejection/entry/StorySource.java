package app.rebound.rejection.entry;

import java.util.List;

/** Implemented by each module that has something to tell on an entry's page. */
public interface StorySource {

    /**
     * What it has to know first of the ending {@code r} of an application {@code a}, as an HQL expression: null or false where
     * it has nothing to tell. All of them are asked at once, so that a page asks nobody in vain.
     */
    String told();

    /**
     * What it tells, whatever the number of entries with as few statements as if it were one.
     *
     * @param entries those of one application of the current journal that it has something to tell of
     */
    List<StoryPart> partsOf(Entries entries);
}
