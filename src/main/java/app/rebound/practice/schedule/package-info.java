/** When a practice card comes back, and how what waits is spread over the days ahead. Knows no card and no database. */
@NamedInterface("schedule")
@NullMarked
package app.rebound.practice.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
