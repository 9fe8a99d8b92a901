/** The pages of the thought records: all of them, one of them, and the steps of working on it. */
@NullMarked
package app.rebound.reframing.page;

import org.jspecify.annotations.NullMarked;
