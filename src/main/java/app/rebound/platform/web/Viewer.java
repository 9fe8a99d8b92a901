package app.rebound.platform.web;

import app.rebound.platform.text.DateStyle;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the person in front of the screen wants the pages to be; implemented by whoever keeps accounts. */
public interface Viewer {

    /** {@code light}, {@code dark}, or {@code system} to follow the device. */
    String appearance();

    /** How the person wants to be called; null if they have not said. */
    @Nullable
    String name();

    /** What to say to them now, as a message key. */
    String greeting();

    /** Whether single keys lead somewhere. */
    boolean usesKeys();

    /** How they write a day. */
    DateStyle dateStyle();

    /** Changes with whatever changes how pages look. */
    String look();

    /**
     * A day as they write it.
     *
     * @param usual the pattern of those who have chosen no style
     */
    default String day(@Nullable TemporalAccessor day, String usual) {
        return day == null ? "" : dateStyle().write(day instanceof Instant moment ? dayOf(moment) : day, usual);
    }

    /** Their day a moment was on. */
    LocalDate dayOf(Instant moment);

    /** What a sentence names, its days as they write them. */
    default Object[] said(List<Object> arguments) {
        return arguments.stream()
                .map(one -> one instanceof LocalDate on ? day(on, "d MMMM") : one)
                .toArray();
    }

    /** Who runs the place where the journal is kept; null where that is the person's own computer. */
    @Nullable
    String runBy();

    /** Whether there is a password, and so something to sign out of. */
    boolean canSignOut();

    /** Which journal is open to them: {@code own}, or the id of the sample; null where none is. */
    @Nullable
    String journal();

    /** Whether they look around in the sample. */
    boolean inSample();

    /** Whether a line may point to the help page when it seems welcome. */
    boolean wantsGentleLine();
}
