package app.rebound.insight.finding;

import app.rebound.insight.statistics.Share;

/**
 * A number behind a finding.
 *
 * @param what it counts
 * @param share how many of how many
 */
public record Counted(Sentence what, Share share) {}
