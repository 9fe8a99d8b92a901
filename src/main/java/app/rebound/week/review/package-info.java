/** Looking back on a week, on a day the person chooses. */
@NamedInterface("review")
@NullMarked
package app.rebound.week.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
