/** What people are told when the program cannot do what it was asked. */
@NullMarked
package app.rebound.platform.failure;

import org.jspecify.annotations.NullMarked;
