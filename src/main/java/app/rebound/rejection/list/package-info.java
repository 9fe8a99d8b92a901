/** The list of entries with its filters. */
@NullMarked
package app.rebound.rejection.list;

import org.jspecify.annotations.NullMarked;
