/** Reasons: the person's guess beside what they were told, and in whose hands each lies. */
@NamedInterface("reason")
@NullMarked
package app.rebound.rejection.reason;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
