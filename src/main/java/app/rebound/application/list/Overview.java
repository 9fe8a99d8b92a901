package app.rebound.application.list;

import app.rebound.application.Outcome;
import app.rebound.application.Source;
import app.rebound.application.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All applications, counted: how many are live, what each source yields, how far they got. */
record Overview(List<Tally> tallies) {

    /** So many applications that are alike. */
    record Tally(@Nullable Source source, Stage stage, Outcome outcome, long count) {}

    /**
     * What a source led to; an offer was a conversation before, and counts unless the employer took it back.
     *
     * @param source null where it is not known
     * @param conversations those that got beyond the paper
     */
    record SourceYield(@Nullable Source source, long applications, long conversations, long offers) {}

    /** How many reached a stage, or a later one. */
    record Reached(Stage stage, long applications) {}

    public long all() {
        return count(one -> true);
    }

    public long live() {
        return count(one -> one.outcome() == Outcome.OPEN);
    }

    /** The known sources in their order, then those without one. */
    public List<SourceYield> yields() {
        var sources = new java.util.ArrayList<@Nullable Source>(Arrays.asList(Source.values()));
        sources.add(null);
        return sources.stream()
                .map(this::yieldOf)
                .filter(one -> one.applications() > 0)
                .toList();
    }

    private SourceYield yieldOf(@Nullable Source source) {
        Predicate<Tally> from = one -> Objects.equals(one.source(), source);
        return new SourceYield(
                source,
                count(from),
                count(from.and(one -> one.stage() != Stage.APPLIED)),
                count(from.and(
                        one -> one.stage() == Stage.OFFER && !one.outcome().isTheirs())));
    }

    /** The furthest stage counts: what got to an interview has passed every stage before it. */
    public List<Reached> reached() {
        return Arrays.stream(Stage.values())
                .map(stage -> new Reached(stage, count(one -> one.stage().compareTo(stage) >= 0)))
                .toList();
    }

    private long count(Predicate<Tally> which) {
        return tallies.stream().filter(which).mapToLong(Tally::count).sum();
    }
}
