/** Looking back every now and then: what a person set out to do, what they got, and whether the target is still right. */
@NullMarked
package app.rebound.compass.lookback;

import org.jspecify.annotations.NullMarked;
