/**
 * What has a day: what is due, what belongs in a calendar and what was reached, each told by the module that knows
 * it.
 */
@NullMarked
package app.rebound.platform.today;

import org.jspecify.annotations.NullMarked;
