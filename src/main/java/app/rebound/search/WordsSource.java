package app.rebound.search;

import java.util.List;

/**
 * Tells the search where the words of a module stand. From then on whatever is written, changed, removed or put back there is
 * found as it is.
 */
public interface WordsSource {

    /** A place for each kind of thing. */
    List<WordsPlace> places();
}
