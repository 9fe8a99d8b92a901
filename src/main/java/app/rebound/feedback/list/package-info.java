/** The page of all feedback: the notes, and what comes back in them. */
@NullMarked
package app.rebound.feedback.list;

import org.jspecify.annotations.NullMarked;
