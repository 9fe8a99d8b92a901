/** Lines for any day: something written when nothing has ended, with or without an application. No patterns are drawn from them. */
@NamedInterface("day")
@NullMarked
package app.rebound.rejection.day;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
