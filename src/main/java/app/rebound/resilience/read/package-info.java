/** Short reads: what is known about rejection and what is not, each with its sources and one thing to do. */
@NullMarked
package app.rebound.resilience.read;

import org.jspecify.annotations.NullMarked;
