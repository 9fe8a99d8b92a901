/** What two spellings of the same words have in common: for finding them again, and for putting names in order. */
@NullMarked
package app.rebound.platform.words;

import org.jspecify.annotations.NullMarked;
