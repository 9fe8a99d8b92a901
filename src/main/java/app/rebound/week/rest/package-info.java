/** Days that are not counted: rest, sick days and pauses. */
@NamedInterface("rest")
@NullMarked
package app.rebound.week.rest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
