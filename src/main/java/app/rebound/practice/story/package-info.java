/** Stories to tell in an interview: situation, task, action, result and what one makes of it, and where they were told. */
@NamedInterface("story")
@NullMarked
package app.rebound.practice.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
