/**
 * Rows read as applications, once it is known what their columns and words mean: how far each got, on which days, how it
 * ended, and why one is left out.
 */
@NullMarked
package app.rebound.transfer.sheet.row;

import org.jspecify.annotations.NullMarked;
