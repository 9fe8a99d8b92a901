/** The pages of the people to lean on. */
@NullMarked
package app.rebound.support.page;

import org.jspecify.annotations.NullMarked;
