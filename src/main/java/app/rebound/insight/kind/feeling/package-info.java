/** How it feels, how it eases, and what helps. */
@NullMarked
package app.rebound.insight.kind.feeling;

import org.jspecify.annotations.NullMarked;
