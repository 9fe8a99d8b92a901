/** Spreadsheets and the exports of trackers: what was understood of one, what it would add, and adding it. */
@NullMarked
package app.rebound.transfer.sheet;

import org.jspecify.annotations.NullMarked;
