/** The page on which a round is planned or looked back on. */
@NullMarked
package app.rebound.application.round.page;

import org.jspecify.annotations.NullMarked;
