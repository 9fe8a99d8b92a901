/** Tables as text, as spreadsheets open them: the cells, and the lists of the journal as tables. */
@NullMarked
package app.rebound.transfer.table;

import org.jspecify.annotations.NullMarked;
