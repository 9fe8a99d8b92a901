package app.rebound.rejection;

import java.util.List;

/** Content of a {@link app.rebound.rejection.entry.StoryPart} in which the person says something in their own words. */
public interface OwnWords {

    /** What they wrote, without what others said or wrote to them. */
    List<String> ownWords();
}
