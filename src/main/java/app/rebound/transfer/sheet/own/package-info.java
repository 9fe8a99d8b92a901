/**
 * The lists of this program that are no applications, come back as tables: feedback, goals and days. Each is known by its own
 * headings, compared with the journal row by row, and added beside what is there.
 */
@NullMarked
package app.rebound.transfer.sheet.own;

import org.jspecify.annotations.NullMarked;
