/** What people write in a cell: how an application stands, where it came from, and days in whatever order. */
@NullMarked
package app.rebound.transfer.sheet.word;

import org.jspecify.annotations.NullMarked;
