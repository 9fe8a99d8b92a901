/** The quick log: an employer, a role, a stage, and how it feels. */
@NamedInterface("log")
@NullMarked
package app.rebound.rejection.log;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
