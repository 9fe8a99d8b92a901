/** Mock interviews: questions one after the other, a rating by oneself at the end, and what is kept of it. */
@NamedInterface("mock")
@NullMarked
package app.rebound.practice.mock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
