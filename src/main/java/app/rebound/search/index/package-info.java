/**
 * The index of what was written: it keeps the folded words of each thing in the transaction that writes the thing, and what
 * it finds is shown in the words themselves.
 */
@NamedInterface("index")
@NullMarked
package app.rebound.search.index;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
