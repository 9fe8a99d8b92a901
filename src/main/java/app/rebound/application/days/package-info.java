/**
 * What of an application has a day: rounds and next steps under <em>Today</em> and in the calendar, what was won, and what
 * the module that keeps the endings knows of days.
 */
@NamedInterface("days")
@NullMarked
package app.rebound.application.days;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
