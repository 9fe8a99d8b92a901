/**
 * Reframing: a harsh thought, what speaks for it and against it, and a fairer one. The thought record takes offers of what
 * speaks for the person from every {@link app.rebound.resilience.EvidenceSource}.
 */
@NamedInterface("thought")
@NullMarked
package app.rebound.resilience.thought;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
