/**
 * The search as it goes: one application's page, its next step and its end, and which companies the person has met before.
 */
@NamedInterface("live")
@NullMarked
package app.rebound.application.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
