/** Data in and out of a journal. So far: the removable sample journey and the calendar. */
@NullMarked
package app.rebound.transfer;

import org.jspecify.annotations.NullMarked;
