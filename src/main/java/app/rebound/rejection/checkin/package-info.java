/** Check-ins: some days after a rejection, how it feels by then. */
@NamedInterface("checkin")
@NullMarked
package app.rebound.rejection.checkin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
