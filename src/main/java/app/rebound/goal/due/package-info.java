/** What of the goals has a day: it waits under <em>Today</em> and stands in the calendar. */
@NullMarked
package app.rebound.goal.due;

import org.jspecify.annotations.NullMarked;
