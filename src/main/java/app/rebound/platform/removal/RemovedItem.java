package app.rebound.platform.removal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was taken out of the journal, as it is told in the list of them.
 *
 * @param name the person's own words that it is known by, their beginning
 * @param codeKey the message it is known by where there are no words
 * @param day the day it is of
 * @param partOf what it is a part of, in the person's words
 * @param goesOn the day it goes for good
 */
public record RemovedItem(
        Removable kind,
        UUID id,
        @Nullable String name,
        @Nullable String codeKey,
        @Nullable LocalDate day,
        @Nullable String partOf,
        Instant removedAt,
        LocalDate goesOn) {}
