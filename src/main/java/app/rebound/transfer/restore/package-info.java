/** A journal's file, brought back: whole or not at all, on a page or when the program starts. */
@NullMarked
package app.rebound.transfer.restore;

import org.jspecify.annotations.NullMarked;
