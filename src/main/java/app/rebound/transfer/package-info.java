/** Data in and out of a journal: the sample journey, the calendar, and what is brought from elsewhere. */
@NullMarked
package app.rebound.transfer;

import org.jspecify.annotations.NullMarked;
