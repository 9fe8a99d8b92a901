package app.rebound.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person wrote in one place.
 *
 * @param kind what it is
 * @param id the thing it is part of
 * @param part which of the thing's parts, from 0
 * @param address where it is read
 * @param day the day it is about, if there is one
 * @param title its own name, if it has one
 * @param under the application it belongs to, if it belongs to one
 * @param context the name of that application
 * @param texts the words, field by field
 * @param covered whether the words are not to be shown
 */
public record Written(
        FoundKind kind,
        UUID id,
        int part,
        String address,
        @Nullable LocalDate day,
        @Nullable String title,
        @Nullable UUID under,
        @Nullable String context,
        List<String> texts,
        boolean covered) {

    /** A thing of which only the place is known yet. */
    public static Written at(FoundKind kind, UUID id, String address) {
        return new Written(kind, id, 0, address, null, null, null, null, List.of(), false);
    }

    /** As one of several parts of its thing. */
    public Written part(int number) {
        return new Written(kind, id, number, address, day, title, under, context, texts, covered);
    }

    /** About that day. */
    public Written on(@Nullable LocalDate about) {
        return new Written(kind, id, part, address, about, title, under, context, texts, covered);
    }

    /** With a name of its own. */
    public Written called(@Nullable String name) {
        return new Written(kind, id, part, address, day, name, under, context, texts, covered);
    }

    /** Belonging to an application of that name. */
    public Written of(UUID application, String name) {
        return new Written(kind, id, part, address, day, title, application, name, texts, covered);
    }

    /** Belonging to something of that name. */
    public Written in(@Nullable String name) {
        return new Written(kind, id, part, address, day, title, under, name, texts, covered);
    }

    /** With these words; fields that are empty are left out. */
    public Written saying(@Nullable String... fields) {
        var more = Stream.concat(texts.stream(), Stream.of(fields).filter(Objects::nonNull))
                .filter(text -> !text.isBlank())
                .toList();
        return new Written(kind, id, part, address, day, title, under, context, more, covered);
    }

    /** With words that are only shown where the person has chosen to read them. */
    public Written coveredIf(boolean isCovered) {
        return new Written(kind, id, part, address, day, title, under, context, texts, isCovered);
    }

    /** Whether there is anything to find. */
    public boolean isEmpty() {
        return title == null && texts.isEmpty();
    }
}
