package app.rebound.insight.picture;

import app.rebound.application.round.RoundKind;
import app.rebound.insight.fact.JournalFacts;
import app.rebound.insight.fact.JournalFacts.RoundFact;
import app.rebound.insight.finding.Sentence;
import app.rebound.insight.statistics.Median;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How rounds felt, by their kind: the middle of the ratings from 1 to 5.
 *
 * @param rounds with a rating
 * @param kinds of these rounds, the most frequent first
 */
public record RatingsPicture(int rounds, List<Kind> kinds) implements Picture {

    private static final int MOST_IN_A_HALF = 3;

    /** By the names of their messages. */
    private static final Map<String, Function<RoundFact, @Nullable Short>> ASPECTS = new LinkedHashMap<>();

    static {
        ASPECTS.put("prepared", RoundFact::prepared);
        ASPECTS.put("answers", RoundFact::answers);
        ASPECTS.put("knowledge", RoundFact::knowledge);
        ASPECTS.put("bodyLanguage", RoundFact::bodyLanguage);
        ASPECTS.put("demeanour", RoundFact::demeanour);
        ASPECTS.put("rapport", RoundFact::rapport);
    }

    /** @param ratings one an aspect, also where it was never rated */
    public record Kind(RoundKind kind, int rounds, List<Rating> ratings) {}

    /**
     * @param median from 1 to 5, or null where {@code count} is 0
     * @param count rounds of the kind in which it was rated
     */
    public record Rating(
            RoundKind kind, String aspect, @Nullable Double median, int count) {

        /** The length of its bar, 0 to 100. */
        public int share() {
            return (int) Math.round(Objects.requireNonNull(median) * 20);
        }
    }

    static RatingsPicture of(JournalFacts facts) {
        var kinds = new EnumMap<RoundKind, List<RoundFact>>(RoundKind.class);
        for (RoundFact round : facts.rounds()) {
            if (ASPECTS.values().stream().anyMatch(aspect -> aspect.apply(round) != null)) {
                kinds.computeIfAbsent(round.kind(), unused -> new ArrayList<>()).add(round);
            }
        }
        var drawn = kinds.entrySet().stream()
                .map(kind -> kind(kind.getKey(), kind.getValue()))
                .sorted(Comparator.comparingInt(Kind::rounds).reversed().thenComparing(Kind::kind))
                .toList();
        return new RatingsPicture(drawn.stream().mapToInt(Kind::rounds).sum(), drawn);
    }

    private static Kind kind(RoundKind kind, List<RoundFact> rounds) {
        var ratings = ASPECTS.entrySet().stream()
                .map(aspect -> {
                    var given = rounds.stream()
                            .map(aspect.getValue())
                            .filter(Objects::nonNull)
                            .toList();
                    return new Rating(kind, aspect.getKey(), Median.of(given), given.size());
                })
                .toList();
        return new Kind(kind, rounds.size(), ratings);
    }

    /** Those that are drawn: of a single round there is no middle, and the table has it. */
    public List<Kind> repeated() {
        return kinds.stream().filter(kind -> kind.rounds() > 1).toList();
    }

    public List<String> aspects() {
        return List.copyOf(ASPECTS.keySet());
    }

    @Override
    public String name() {
        return "ratings";
    }

    @Override
    public long has() {
        return rounds;
    }

    /** From the lowest middle to the highest; where several are as low or as high, the one rated most often. */
    @Override
    public Sentence point() {
        var byMedian = Comparator.comparingDouble((Rating rating) -> Objects.requireNonNull(rating.median()));
        var lowest = repeatedRatings().min(byMedian.thenComparing(Rating::count, Comparator.reverseOrder()));
        var highest = repeatedRatings().max(byMedian.thenComparing(Rating::count));
        if (lowest.isEmpty() || highest.isEmpty() || byMedian.compare(lowest.get(), highest.get()) == 0) {
            return Sentence.of("picture.ratings.even", rounds, kinds.size());
        }
        return Sentence.of(
                "picture.ratings.range",
                Stream.of(lowest.get(), highest.get())
                        .flatMap(RatingsPicture::words)
                        .toArray());
    }

    private static Stream<Object> words(Rating rating) {
        return Stream.of(
                Sentence.word("round." + rating.aspect()),
                Sentence.word("finding.round." + rating.kind()),
                Objects.requireNonNull(rating.median()),
                rating.count());
    }

    private Stream<Rating> repeatedRatings() {
        return kinds.stream().flatMap(kind -> kind.ratings().stream()).filter(rating -> rating.count() > 1);
    }
}
