/** What can be done about each theme and each reason, as data: {@code ideas.json} says it, and is easy to add to. */
@NullMarked
package app.rebound.goal.suggestion;

import org.jspecify.annotations.NullMarked;
