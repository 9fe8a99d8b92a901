/** How far applications get: where they end, how long employers take, and what fits. */
@NullMarked
package app.rebound.insight.kind.place;

import org.jspecify.annotations.NullMarked;
