/** How requests reach the program: time limits on reading them, and what is said when the storage refuses. */
@NullMarked
package app.rebound.platform.server;

import org.jspecify.annotations.NullMarked;
