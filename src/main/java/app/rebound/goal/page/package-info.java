/**
 * The pages of the goals that are set: all of them, one of them, its steps, looking back on it; and the words they are found
 * by.
 */
@NullMarked
package app.rebound.goal.page;

import org.jspecify.annotations.NullMarked;
