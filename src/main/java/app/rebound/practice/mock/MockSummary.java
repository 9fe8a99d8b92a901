package app.rebound.practice.mock;

import java.time.LocalDate;

/** A line of the list of mock interviews. */
public record MockSummary(MockId id, MockKind kind, LocalDate heldOn, boolean finished) {}
