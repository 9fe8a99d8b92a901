package app.rebound.insight.picture;

import app.rebound.application.Outcome;
import app.rebound.insight.fact.JournalFacts;
import app.rebound.insight.fact.JournalFacts.ApplicationFact;
import app.rebound.insight.finding.Sentence;
import app.rebound.insight.statistics.Median;
import app.rebound.platform.words.FoldedText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Days from applying to hearing back.
 *
 * @param entries rejections, also those of which a day is not known
 * @param known those of which both days are known
 * @param median of these
 * @param spans how many of them waited so long
 * @param open applications that nobody has answered yet, those that wait longest first
 * @param moreOpen how many more there are
 */
public record Waiting(int entries, int known, @Nullable Double median, List<Span> spans, List<Open> open, int moreOpen)
        implements Picture {

    private static final int[] ENDS = {7, 14, 30, 60};
    private static final int MOST_OPEN = 5;

    /** @param to the last day, or null where there is none */
    public record Span(int from, @Nullable Integer to, Bar bar) {}

    /** @param days since applying */
    public record Open(String company, long days) {}

    static Waiting of(JournalFacts facts, EntryList entries) {
        var days = new ArrayList<Long>();
        var open = new ArrayList<Open>();
        for (ApplicationFact application : facts.applications()) {
            if (application.daysToHear() != null) {
                days.add(application.daysToHear());
            } else if (application.outcome() == Outcome.OPEN && isSent(application, facts.today())) {
                open.add(new Open(
                        application.company(), ChronoUnit.DAYS.between(application.appliedOn(), facts.today())));
            }
        }
        open.sort(Comparator.comparingLong(Open::days).reversed().thenComparing(FoldedText.byName(Open::company)));
        return new Waiting(
                facts.rejections().size(),
                days.size(),
                Median.of(days),
                spans(days, entries),
                open.stream().limit(MOST_OPEN).toList(),
                Math.max(0, open.size() - MOST_OPEN));
    }

    private static boolean isSent(ApplicationFact application, LocalDate today) {
        return application.appliedOn() != null && !application.appliedOn().isAfter(today);
    }

    private static List<Span> spans(List<Long> days, EntryList entries) {
        var spans = new ArrayList<Span>();
        var from = 0;
        for (int to : ENDS) {
            spans.add(span(days, from, to, entries));
            from = to + 1;
        }
        spans.add(span(days, from, null, entries));
        return spans;
    }

    private static Span span(List<Long> days, int from, @Nullable Integer to, EntryList entries) {
        var count = days.stream()
                .filter(wait -> wait >= from && (to == null || wait <= to))
                .count();
        var ends = "%d-%s".formatted(from, to == null ? "" : to);
        return new Span(from, to, Bar.own(ends, count, days.size(), entries.of("waited", ends)));
    }

    @Override
    public String name() {
        return "waiting";
    }

    @Override
    public long has() {
        return known;
    }

    @Override
    public boolean isTelling() {
        return true;
    }

    @Override
    public Sentence point() {
        return Sentence.of("picture.waiting.point", Objects.requireNonNull(median), known, entries);
    }
}
