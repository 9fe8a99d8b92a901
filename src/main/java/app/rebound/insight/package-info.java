/**
 * Honest patterns: facts of a journal turned into findings and the dashboard. Reads through its own queries, writes
 * nothing, and nothing uses it.
 */
@NullMarked
package app.rebound.insight;

import org.jspecify.annotations.NullMarked;
