package app.rebound.practice.schedule;

import jakarta.persistence.Embeddable;

/**
 * How well an answer is remembered.
 *
 * @param stability days after which it comes back to mind nine times out of ten
 * @param difficulty how hard it is to make that longer, from 1 to 10
 */
@Embeddable
public record Memory(double stability, double difficulty) {}
