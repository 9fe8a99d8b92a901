package app.rebound.transfer.mail.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** MailNames that places of a message propose, each with its weight; those that are the same to a person add up. */
final class Votes {

    private static final int MOST_PLACES = 4;

    /** The firm behind a brand, as a footer names it. */
    private static final Pattern LEGAL = Pattern.compile(" (?:GmbH|AG|SE|AB|AS|ApS|BV|B\\.V|Oy|S\\.A|SARL|Srl)\\b");

    /** One name as the places spell it, with what it weighs together. */
    static final class Candidate {

        private final String key;
        private final Map<String, Double> spellings = new LinkedHashMap<>();
        private final List<MailSpan> places = new ArrayList<>();
        private double weight;

        private Candidate(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }

        List<MailSpan> places() {
            return places;
        }

        double weight() {
            return weight;
        }

        private boolean isPartOf(Candidate whole) {
            var name = whole.spelling();
            var part = spelling();
            boolean begins = name.startsWith(part + " ") && !LEGAL.matcher(name).find();
            return begins || part.length() > 2 && initials(name).equals(part);
        }

        private static String initials(String name) {
            return name.codePoints()
                    .filter(Character::isUpperCase)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }

        private String spelling() {
            return spellings.entrySet().stream()
                    .max(Comparator.<Map.Entry<String, Double>>comparingDouble(
                                    spelling -> isShouted(spelling.getKey()) ? 0 : spelling.getValue())
                            .thenComparing(spelling -> -spelling.getKey().length()))
                    .orElseThrow()
                    .getKey();
        }
    }

    /** "ACME BANK", which is no name of initials. */
    private static boolean isShouted(String name) {
        return name.indexOf(' ') > 0 && name.equals(name.toUpperCase(Locale.ROOT));
    }

    private final UnaryOperator<String> keyOf;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();

    Votes(UnaryOperator<String> keyOf) {
        this.keyOf = keyOf;
    }

    void add(String name, double weight, MailSpan place) {
        var key = keyOf.apply(name);
        if (!key.isBlank()) {
            var candidate = candidates.computeIfAbsent(key, Candidate::new);
            candidate.weight += weight;
            candidate.spellings.merge(name, weight, Double::sum);
            candidate.places.add(place);
        }
    }

    /** Adds weight to the heaviest of those that fit, and says whether there is any. */
    boolean strengthen(Predicate<String> fitting, double weight) {
        var fits = candidates.values().stream()
                .filter(candidate -> candidate.spellings.keySet().stream().anyMatch(fitting))
                .max(Comparator.comparingDouble(Candidate::weight));
        fits.ifPresent(candidate -> candidate.weight += weight);
        return fits.isPresent();
    }

    /** Adds what a short name weighs to the long one that begins with it, or that it is the initials of, if text has that. */
    void merge() {
        for (var whole : candidates.values()) {
            if (whole.places.stream().anyMatch(place -> place.part() == MailSpan.Part.TEXT)) {
                candidates.values().stream()
                        .filter(part -> part != whole && part.isPartOf(whole))
                        .forEach(part -> whole.weight += part.weight);
            }
        }
    }

    /** Adds what the end of a name weighs to the whole of it, if the subject has that: "the Co-ordinator job". */
    void mergeEnds() {
        for (var whole : candidates.values()) {
            if (whole.places.stream().anyMatch(place -> place.part() == MailSpan.Part.SUBJECT)) {
                candidates.values().stream()
                        .filter(end -> isEnd(end.spelling(), whole.spelling()))
                        .forEach(end -> whole.weight += end.weight);
            }
        }
    }

    private static boolean isEnd(String end, String whole) {
        return whole.endsWith(" " + end)
                && List.of(whole.substring(0, whole.length() - end.length()).split(" ")).stream()
                        .allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)));
    }

    /** Each name as it is mostly spelled. */
    List<String> spellings() {
        return candidates.values().stream().map(Candidate::spelling).toList();
    }

    boolean isEmpty() {
        return candidates.isEmpty();
    }

    /** The one that weighs most, with what is said for each besides; null where there is none. */
    @Nullable
    Said<String> best(ToDoubleFunction<Candidate> besides) {
        return candidates.values().stream()
                .max(Comparator.comparingDouble(candidate -> candidate.weight + besides.applyAsDouble(candidate)))
                .map(best -> new Said<>(
                        best.spelling(),
                        best.places.stream().distinct().limit(MOST_PLACES).toList()))
                .orElse(null);
    }
}
