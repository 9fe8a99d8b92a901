package app.rebound.week.rest;

import java.time.LocalDate;
import java.util.UUID;

/** Days that are off, from the first to the last, both included. */
public record Off(UUID id, OffKind kind, LocalDate from, LocalDate to) {

    public boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
