package app.rebound.account;

import app.rebound.platform.journal.JournalOwner;
import java.io.Serializable;
import java.util.UUID;

/** The signed-in owner of a journal. */
public record Owner(UUID accountId, UUID journalId) implements JournalOwner, Serializable {}
