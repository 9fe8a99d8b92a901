/** The help page, and the one line that points to it when it may be welcome. */
@NullMarked
package app.rebound.platform.help;

import org.jspecify.annotations.NullMarked;
