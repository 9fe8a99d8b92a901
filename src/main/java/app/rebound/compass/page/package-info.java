/** The pages on which the compass is written and read. */
@NullMarked
package app.rebound.compass.page;

import org.jspecify.annotations.NullMarked;
