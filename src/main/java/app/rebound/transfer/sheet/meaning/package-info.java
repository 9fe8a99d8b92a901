/**
 * What the columns and the words of somebody's table mean: by their headings and by what stands below, never by one cell
 * alone. Everything understood can be changed by the person; nothing here knows of a journal.
 */
@NullMarked
package app.rebound.transfer.sheet.meaning;

import org.jspecify.annotations.NullMarked;
