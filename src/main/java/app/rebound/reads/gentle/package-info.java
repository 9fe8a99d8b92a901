/** When a line that points to the help page may be welcome. It looks, answers, and keeps nothing. */
@NullMarked
package app.rebound.reads.gentle;

import org.jspecify.annotations.NullMarked;
