/** What is taken out of a journal, and the way back. */
@NullMarked
package app.rebound.platform.removal;

import org.jspecify.annotations.NullMarked;
