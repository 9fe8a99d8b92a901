package app.rebound.insight.picture;

import app.rebound.insight.fact.JournalFacts;
import app.rebound.insight.fact.JournalFacts.RoundFact;
import app.rebound.insight.finding.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was going on in each of the last weeks, as far as it was written down.
 *
 * @param rows applications sent, rounds held and rejections heard of, in this order
 * @param undated applications whose day is not known, which no week can show
 * @param weeks the same week by week, the oldest first
 */
public record ActivityPicture(List<Row> rows, int undated, List<Week> weeks) implements Picture {

    private static final int MOST_WEEKS = 26;

    /**
     * @param key the message that names it
     * @param path the outline of its columns
     * @param href the entries behind it, or null where they are in no list
     */
    public record Row(
            String key, int count, String path, @Nullable String href) {}

    /** @param monday its first day */
    public record Week(LocalDate monday, int sent, int held, int heard, String href) {}

    static ActivityPicture of(JournalFacts facts, EntryList entries) {
        var weeks = weeks(facts.today(), entries.since());
        var sent = count(facts.applications().stream().map(one -> one.appliedOn()), weeks);
        var held = count(facts.rounds().stream().map(RoundFact::heldOn), weeks);
        var heard = count(facts.applications().stream().map(one -> one.heardOn()), weeks);
        var most =
                Stream.of(sent, held, heard).flatMapToInt(IntStream::of).max().orElse(0);
        var drawn = new ArrayList<Week>();
        for (var week = 0; week < weeks.count(); week++) {
            drawn.add(new Week(
                    weeks.start(week),
                    sent[week],
                    held[week],
                    heard[week],
                    entries.between(weeks.start(week), weeks.end(week))));
        }
        return new ActivityPicture(
                List.of(
                        row("picture.activity.sent", sent, most, null),
                        row("picture.activity.held", held, most, null),
                        row(
                                "picture.activity.heard",
                                heard,
                                most,
                                entries.between(weeks.first(), weeks.end(weeks.count() - 1)))),
                (int) facts.applications().stream()
                        .filter(one -> one.appliedOn() == null)
                        .count(),
                drawn);
    }

    /** The last half year, or from the first day on that is drawn; the week of that day may have begun before it. */
    private static Buckets weeks(LocalDate today, @Nullable LocalDate since) {
        var all = Buckets.weeks(today, MOST_WEEKS);
        return since == null || !all.contains(since) ? all : Buckets.weeks(today, MOST_WEEKS - all.of(since));
    }

    private static int[] count(Stream<@Nullable LocalDate> days, Buckets weeks) {
        var counts = new int[weeks.count()];
        days.filter(Objects::nonNull).filter(weeks::contains).forEach(day -> counts[weeks.of(day)]++);
        return counts;
    }

    private static Row row(String key, int[] counts, int most, @Nullable String href) {
        return new Row(key, IntStream.of(counts).sum(), new Buckets.Columns(counts, most).path(), href);
    }

    @Override
    public String name() {
        return "activity";
    }

    @Override
    public long has() {
        return rows.stream().mapToInt(Row::count).sum();
    }

    @Override
    public Sentence point() {
        return Sentence.of(
                undated == 0 ? "picture.activity.point" : "picture.activity.point.undated",
                weeks.size(),
                rows.get(0).count(),
                rows.get(1).count(),
                rows.get(2).count(),
                undated);
    }
}
