/** Feedback notes: what was said, by whom and when; covered until the person wants to read it. */
@NamedInterface("note")
@NullMarked
package app.rebound.feedback.note;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
