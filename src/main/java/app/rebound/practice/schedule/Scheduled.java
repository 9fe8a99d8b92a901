package app.rebound.practice.schedule;

/**
 * What a review leads to.
 *
 * @param days until the next one
 */
public record Scheduled(Memory memory, int days) {}
