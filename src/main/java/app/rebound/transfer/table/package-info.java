/** Tables as text, as spreadsheets open them. */
@NullMarked
package app.rebound.transfer.table;

import org.jspecify.annotations.NullMarked;
