/** The pages of the week and its targets. */
@NullMarked
package app.rebound.week.page;

import org.jspecify.annotations.NullMarked;
