/**
 * Honest patterns: facts of a journal turned into findings and the dashboard. Reads through its own queries, writes
 * nothing, and nothing uses it; what the person asks or puts aside is kept by the modules that own it.
 */
@NullMarked
package app.rebound.insight;

import org.jspecify.annotations.NullMarked;
