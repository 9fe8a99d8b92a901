package app.rebound.insight.picture;

import app.rebound.insight.fact.JournalFacts;
import app.rebound.insight.fact.ResilienceFacts.CareFact;
import app.rebound.insight.finding.Sentence;
import app.rebound.insight.statistics.Share;
import app.rebound.platform.words.FoldedText;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the person did for themselves, and how often it was lighter afterwards. Feelings ease with time, too: it shows what
 * went together, and not what did it.
 *
 * @param times how often something was noted with a number before and after
 * @param lighter how often it was lighter afterwards
 * @param rows the activities noted most
 */
public record Helps(int times, int lighter, List<Row> rows) implements Picture {

    private static final int MOST_ROWS = 6;
    private static final int FEWEST = 2;

    /** An activity and how often it was lighter after it. */
    public record Row(UUID activity, String name, Share lighter) {}

    static Helps of(JournalFacts facts) {
        var care = facts.resilience().care();
        var rows = care.stream().collect(Collectors.groupingBy(CareFact::activity)).values().stream()
                .filter(times -> times.size() >= FEWEST)
                .map(times -> new Row(times.get(0).activity(), times.get(0).name(), lighter(times)))
                .sorted(Comparator.comparingInt((Row row) -> row.lighter().of())
                        .reversed()
                        .thenComparing(FoldedText.byName(Row::name)))
                .limit(MOST_ROWS)
                .toList();
        return new Helps(care.size(), lighter(care).count(), rows);
    }

    private static Share lighter(List<CareFact> times) {
        return new Share(
                (int) times.stream().filter(time -> time.heavy().isLess()).count(), times.size());
    }

    @Override
    public String name() {
        return "helps";
    }

    @Override
    public long has() {
        return rows.isEmpty() ? 0 : times;
    }

    @Override
    public boolean isTelling() {
        return lighter > 0;
    }

    @Override
    public Sentence point() {
        return Sentence.of("picture.helps.point", lighter, times);
    }
}
