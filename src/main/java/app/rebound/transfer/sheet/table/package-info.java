/** Tables out of files of many kinds, whatever is wrong with them: a bounded table, or a reason that can be said. */
@NullMarked
package app.rebound.transfer.sheet.table;

import org.jspecify.annotations.NullMarked;
