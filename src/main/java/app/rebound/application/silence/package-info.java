/** Open applications that nobody answers any more, and closing them together. */
@NullMarked
package app.rebound.application.silence;

import org.jspecify.annotations.NullMarked;
