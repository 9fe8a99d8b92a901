/** How rounds went, as the person rated them, and what was practised for them. */
@NullMarked
package app.rebound.insight.kind.round;

import org.jspecify.annotations.NullMarked;
