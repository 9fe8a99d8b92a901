/** The list of entries with its filters, and the words they are found by. */
@NullMarked
package app.rebound.rejection.list;

import org.jspecify.annotations.NullMarked;
