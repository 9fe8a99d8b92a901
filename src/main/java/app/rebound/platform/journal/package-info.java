/** Whose journal this request may see, which day it is there, and how often it has changed. */
@NullMarked
package app.rebound.platform.journal;

import org.jspecify.annotations.NullMarked;
