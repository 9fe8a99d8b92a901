/**
 * What a text may be about: starter and own themes found in English text by the stems of its words, with the words they
 * rely on and whether they are praise or something to work on.
 */
@NullMarked
@NamedInterface("suggestion")
package app.rebound.feedback.suggestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
