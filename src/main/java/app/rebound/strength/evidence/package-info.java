/** What speaks for the person, offered against a harsh thought by whatever part of the journal knows it. */
@NamedInterface("evidence")
@NullMarked
package app.rebound.strength.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
