/** What a person makes of a rejection: the guided reflection and the reasons. */
@NamedInterface("reflection")
@NullMarked
package app.rebound.rejection.reflection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
