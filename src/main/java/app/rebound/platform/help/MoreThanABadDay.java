package app.rebound.platform.help;

import java.util.List;

/** Implemented by whoever can tell when a person may need more than a notebook. It answers, and keeps nothing. */
public interface MoreThanABadDay {

    /**
     * Whether one line that points to the help page may be welcome now.
     *
     * @param ownWords what the person wrote themselves; never what others said or wrote to them
     */
    boolean seems(List<String> ownWords);
}
