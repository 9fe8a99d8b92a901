/** The journal's days for the person's calendar: as a file, and at a secret address that a calendar program can read. */
@NullMarked
package app.rebound.transfer.calendar;

import org.jspecify.annotations.NullMarked;
