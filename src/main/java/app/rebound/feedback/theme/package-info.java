/** Themes: what a text is about, suggested from its words and decided by the person. */
@NamedInterface("theme")
@NullMarked
package app.rebound.feedback.theme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
