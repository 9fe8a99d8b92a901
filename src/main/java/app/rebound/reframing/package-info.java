/**
 * Reframing: a harsh thought, what speaks for it and against it, and a fairer one. The thought record takes offers of what
 * speaks for the person from every {@link app.rebound.strength.evidence.EvidenceSource}.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "application",
            "rejection",
            "rejection::entry",
            "rejection::feeling",
            "strength::card",
            "strength::evidence",
            "search"
        })
@NullMarked
package app.rebound.reframing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
