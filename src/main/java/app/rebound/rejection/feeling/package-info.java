/** Emotions, named and rated from 0 to 10, at first and again later. */
@NamedInterface("feeling")
@NullMarked
package app.rebound.rejection.feeling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
