/** Where a person is going: values, long-term goals, the four circles of ikigai and deal-breakers, in their own order. */
@NamedInterface("compass")
@NullMarked
package app.rebound.resilience.compass;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
