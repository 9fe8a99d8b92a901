/** All applications: their list, what each source yields, and the words they are found by. */
@NullMarked
package app.rebound.application.list;

import org.jspecify.annotations.NullMarked;
