/** What a journal says in facts: read once in narrow projections, put together in memory. */
@NullMarked
package app.rebound.insight.fact;

import org.jspecify.annotations.NullMarked;
