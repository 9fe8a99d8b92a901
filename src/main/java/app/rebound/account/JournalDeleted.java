package app.rebound.account;

import java.util.UUID;

/** A person has deleted a journal with everything in it. Whoever holds something of it lets it go. */
public record JournalDeleted(UUID journal) {}
