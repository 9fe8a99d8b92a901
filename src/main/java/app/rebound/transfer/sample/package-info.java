/** The sample journey: a journal's file that is opened as a journal of its own, and left again. */
@NullMarked
package app.rebound.transfer.sample;

import org.jspecify.annotations.NullMarked;
