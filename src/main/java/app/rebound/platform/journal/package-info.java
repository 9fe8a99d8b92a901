/** Whose journal this request may see, how often it has changed, and what was taken out of it a moment ago. */
@NullMarked
package app.rebound.platform.journal;

import org.jspecify.annotations.NullMarked;
