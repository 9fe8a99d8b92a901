package app.rebound.reframing.page;

import app.rebound.strength.evidence.Evidence;
import java.util.List;

/**
 * Sentences that speak for the person, ready to be put into a thought record.
 *
 * @param kind where they come from
 */
public record OfferedEvidence(Evidence.Kind kind, List<String> sentences) {}
