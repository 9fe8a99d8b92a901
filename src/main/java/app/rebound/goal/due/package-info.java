/** What of the goals waits under <em>Today</em>. */
@NullMarked
package app.rebound.goal.due;

import org.jspecify.annotations.NullMarked;
