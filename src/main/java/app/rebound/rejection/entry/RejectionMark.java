package app.rebound.rejection.entry;

import app.rebound.rejection.RejectionId;
import java.util.Collection;

/** Implemented by each later module that marks lines of the list of rejections: that something of its kind is there. */
public interface RejectionMark {

    /** What the mark says, as a message key. */
    String labelKey();

    /** Which of a few rejections it belongs to, in one statement. */
    Collection<RejectionId> among(Collection<RejectionId> rejections);
}
