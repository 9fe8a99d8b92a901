package app.rebound.rejection.day;

import app.rebound.application.ApplicationId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a line.
 *
 * @param writtenOn the day it is about
 * @param words what the person wrote
 * @param application what it has to do with, if anything
 */
public record DayLineDetails(
        LocalDate writtenOn, String words, @Nullable ApplicationId application) {

    public DayLineDetails {
        Objects.requireNonNull(writtenOn);
        Objects.requireNonNull(words);
    }
}
