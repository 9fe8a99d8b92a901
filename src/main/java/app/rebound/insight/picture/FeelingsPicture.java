package app.rebound.insight.picture;

import app.rebound.insight.fact.JournalFacts;
import app.rebound.insight.fact.JournalFacts.FeelingFact;
import app.rebound.insight.finding.Sentence;
import app.rebound.insight.statistics.Median;
import app.rebound.rejection.feeling.Emotion;
import app.rebound.rejection.feeling.Moment;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How strong the emotions were at first and later on, from 0 to 10.
 *
 * @param rated entries with a feeling
 * @param again how many feelings of an entry have a strength from both times
 * @param weaker how many of those were weaker later
 * @param same how many were as strong
 * @param emotions those felt in most entries
 * @param checkedIn whether any of them was rated at a check-in
 */
public record FeelingsPicture(long rated, int again, int weaker, int same, List<Felt> emotions, boolean checkedIn)
        implements Picture {

    private static final int MOST_ROWS = 7;
    private static final double FIRST_PERCENT = 3;
    private static final double PERCENT_A_POINT = 9.4;

    /**
     * @param entries rejections with this emotion
     * @param first the middle when it was logged, of those rated again; of all where none was; null without numbers
     * @param later the middle of the last ratings, or null where none was rated again
     * @param again how many were rated again
     * @param reflected the middle after reflecting, or null
     * @param checkedIn the middle at the last check-in, or null
     */
    public record Felt(
            String emotion,
            boolean starter,
            int entries,
            @Nullable Double first,
            @Nullable Double later,
            int again,
            @Nullable Double reflected,
            @Nullable Double checkedIn,
            String href) {

        /** Where a strength stands on the line. */
        public static String at(double strength) {
            return FIRST_PERCENT + strength * PERCENT_A_POINT + "%";
        }

        public String firstAt() {
            return at(Objects.requireNonNull(first));
        }

        public String laterAt() {
            return at(Objects.requireNonNull(later));
        }
    }

    static FeelingsPicture of(JournalFacts facts, EntryList entries) {
        var emotions = new HashMap<String, Map<UUID, Ratings>>();
        var rated = new HashSet<UUID>();
        for (FeelingFact fact : facts.feelings()) {
            rated.add(fact.rejection());
            emotions.computeIfAbsent(fact.emotion(), unused -> new HashMap<>())
                    .computeIfAbsent(fact.rejection(), unused -> new Ratings())
                    .add(fact);
        }
        var changes = emotions.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .filter(Ratings::isTwice)
                .map(Ratings::change)
                .toList();
        var felt = emotions.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Map<UUID, Ratings>> one) ->
                                one.getValue().size())
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_ROWS)
                .map(one -> felt(one.getKey(), one.getValue().values(), entries))
                .toList();
        return new FeelingsPicture(
                rated.size(),
                changes.size(),
                (int) changes.stream().filter(change -> change < 0).count(),
                (int) changes.stream().filter(change -> change == 0).count(),
                felt,
                felt.stream().anyMatch(one -> one.checkedIn() != null));
    }

    private static Felt felt(String emotion, Collection<Ratings> all, EntryList entries) {
        var twice = all.stream().filter(Ratings::isTwice).toList();
        return new Felt(
                emotion,
                Emotion.isStarter(emotion),
                all.size(),
                Median.of((twice.isEmpty() ? all : twice)
                        .stream().map(one -> one.at(Moment.FIRST)).toList()),
                Median.of(twice.stream().map(Ratings::last).toList()),
                twice.size(),
                Median.of(all.stream().map(one -> one.at(Moment.REFLECTED)).toList()),
                Median.of(all.stream().map(one -> one.at(Moment.CHECK_IN)).toList()),
                entries.of("feeling", emotion));
    }

    @Override
    public String name() {
        return "feelings";
    }

    @Override
    public long has() {
        return rated;
    }

    @Override
    public boolean isTelling() {
        return weaker > 0;
    }

    @Override
    public Sentence point() {
        return again == 0
                ? Sentence.of("picture.feelings.once", rated)
                : Sentence.of("picture.feelings.again", again, weaker, same, again - weaker - same);
    }

    /** One emotion of one entry, by the last rating of each moment. */
    private static final class Ratings {

        private static final Comparator<FeelingFact> IN_ORDER =
                Comparator.comparing(FeelingFact::ratedOn).thenComparing(FeelingFact::moment);

        private final @Nullable FeelingFact[] moments = new @Nullable FeelingFact[Moment.values().length];
        private @Nullable FeelingFact last;

        void add(FeelingFact fact) {
            var at = fact.moment().ordinal();
            moments[at] = later(moments[at], fact);
            if (fact.moment() != Moment.FIRST && fact.intensity() != null) {
                last = later(last, fact);
            }
        }

        private static FeelingFact later(@Nullable FeelingFact one, FeelingFact other) {
            return one != null && IN_ORDER.compare(one, other) > 0 ? one : other;
        }

        @Nullable
        Short at(Moment moment) {
            var fact = moments[moment.ordinal()];
            return fact == null ? null : fact.intensity();
        }

        /** The last strength after the first. */
        @Nullable
        Short last() {
            return last == null ? null : last.intensity();
        }

        boolean isTwice() {
            return at(Moment.FIRST) != null && last() != null;
        }

        int change() {
            return Objects.requireNonNull(last()) - Objects.requireNonNull(at(Moment.FIRST));
        }
    }
}
