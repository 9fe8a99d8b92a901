/** The tests, intervals and corrections that findings rest on; nothing here knows a journal. */
@NullMarked
package app.rebound.insight.statistics;

import org.jspecify.annotations.NullMarked;
