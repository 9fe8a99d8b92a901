/** An employer as the person knows it: every try there, who they met, how long the answers took. */
@NullMarked
package app.rebound.application.employer;

import org.jspecify.annotations.NullMarked;
