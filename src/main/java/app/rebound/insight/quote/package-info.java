/** What the person wrote that a finding rests on, in their own words. */
@NullMarked
package app.rebound.insight.quote;

import org.jspecify.annotations.NullMarked;
