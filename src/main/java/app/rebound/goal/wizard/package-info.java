/** Setting a goal: four short questions with proposals, of which only the first needs an answer. */
@NullMarked
package app.rebound.goal.wizard;

import org.jspecify.annotations.NullMarked;
