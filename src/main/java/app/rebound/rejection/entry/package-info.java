/**
 * What other modules add to an entry: a part of its story, what is open of it, what it offers to do; and to the list of
 * entries: a mark, and words and themes to search by.
 */
@NamedInterface("entry")
@NullMarked
package app.rebound.rejection.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
