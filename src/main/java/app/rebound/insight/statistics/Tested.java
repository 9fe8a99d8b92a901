package app.rebound.insight.statistics;

/**
 * What a test says.
 *
 * @param p how often chance alone would do as much or more, 0 to 1
 * @param least the smallest p that these counts could have given, however they had fallen
 */
public record Tested(double p, double least) {}
