/** What is taken out of a journal, and the way back: single things, and the sample journey as a whole. */
@NullMarked
package app.rebound.platform.removal;

import org.jspecify.annotations.NullMarked;
