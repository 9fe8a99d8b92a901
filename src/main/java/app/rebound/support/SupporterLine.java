package app.rebound.support;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * A supporter in a list.
 *
 * @param storedWays how they help, as it is stored
 * @param spokeOn when the person spoke to them before the journal noted it
 * @param reachedOn when the journal last noted it
 */
record SupporterLine(
        SupporterId id,
        String name,
        String storedWays,
        @Nullable String ownWay,
        @Nullable String phone,
        @Nullable String mail,
        @Nullable String other,
        @Nullable LocalDate spokeOn,
        @Nullable LocalDate reachedOn) {

    /** Whom the person has not spoken to for longest; those of whom nothing is known come last. */
    static final Comparator<SupporterLine> LONGEST_AGO =
            Comparator.comparing(SupporterLine::lastSpoken, Comparator.nullsLast(Comparator.naturalOrder()));

    public Set<Way> ways() {
        return Way.of(storedWays);
    }

    public @Nullable LocalDate lastSpoken() {
        if (spokeOn == null || reachedOn == null) {
            return spokeOn == null ? reachedOn : spokeOn;
        }
        return spokeOn.isAfter(reachedOn) ? spokeOn : reachedOn;
    }

    /** What a phone can dial, or null if there is no number in it. */
    public @Nullable String tel() {
        var number = phone == null ? "" : phone.replaceAll("[^0-9+*#]", "").replaceAll("(?<=.)\\+", "");
        return number.matches(".*[0-9].*") ? "tel:" + UriUtils.encode(number, StandardCharsets.UTF_8) : null;
    }

    /** What a mail program can open, or null if it is no address. */
    public @Nullable String mailto() {
        return mail == null || !mail.contains("@")
                ? null
                : "mailto:" + UriUtils.encodePath(mail, StandardCharsets.UTF_8);
    }
}
