/** The pages of the goals that are set: all of them, one of them, its steps, and looking back on it. */
@NullMarked
package app.rebound.goal.page;

import org.jspecify.annotations.NullMarked;
