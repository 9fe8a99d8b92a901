package app.rebound.platform.journal;

/**
 * Much of the current journal has been written at once, past its entities: what is kept of its words has to be made anew. Told
 * within the transaction that wrote it.
 */
public record JournalRewritten() {}
