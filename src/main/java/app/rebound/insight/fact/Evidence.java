package app.rebound.insight.fact;

import app.rebound.insight.fact.JournalFacts.ApplicationFact;
import app.rebound.insight.fact.JournalFacts.ReasonFact;
import app.rebound.insight.fact.JournalFacts.RoundFact;
import app.rebound.insight.fact.JournalFacts.ThemeFact;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The facts of a journal, put together by entry for the findings.
 *
 * @param facts as they were read
 * @param entries the rejections, the newest first
 * @param applications every application by its id
 * @param rounds the rounds of each application that has some, in the order they were held
 */
public record Evidence(
        JournalFacts facts,
        List<Entry> entries,
        Map<UUID, ApplicationFact> applications,
        Map<UUID, List<RoundFact>> rounds) {

    private static final Comparator<RoundFact> IN_ORDER =
            Comparator.comparing(RoundFact::heldOn).thenComparing(RoundFact::round);
    private static final Comparator<Entry> NEWEST =
            Comparator.comparing(Entry::heardOn).thenComparing(Entry::rejection).reversed();

    public static Evidence of(JournalFacts facts) {
        var rounds = facts.rounds().stream().sorted(IN_ORDER).collect(Collectors.groupingBy(RoundFact::application));
        Map<UUID, List<ThemeFact>> themes = by(facts.themes(), ThemeFact::rejection);
        Map<UUID, List<ReasonFact>> reasons = by(facts.reasons(), ReasonFact::rejection);
        var entries = facts.rejections().stream()
                .map(application -> Entry.of(
                        application,
                        rounds.getOrDefault(application.application(), List.of()),
                        themes.getOrDefault(application.rejection(), List.of()),
                        reasons.getOrDefault(application.rejection(), List.of()),
                        facts.lookedAt().contains(application.rejection())))
                .sorted(NEWEST)
                .toList();
        return new Evidence(
                facts,
                entries,
                facts.applications().stream()
                        .collect(Collectors.toMap(ApplicationFact::application, Function.identity())),
                rounds);
    }

    public LocalDate today() {
        return facts.today();
    }

    /** The entries in which something could have come up, since the person looked at them. */
    public List<Entry> lookedAt() {
        return entries.stream().filter(Entry::lookedAt).toList();
    }

    /** Every round, the newest first. */
    public List<RoundFact> newestRounds() {
        return facts.rounds().stream().sorted(IN_ORDER.reversed()).toList();
    }

    /** Whether a round was the last of an application that the employer ended. */
    public boolean isWhereItEnded(RoundFact round) {
        var all = rounds.getOrDefault(round.application(), List.of());
        return !all.isEmpty()
                && all.get(all.size() - 1).equals(round)
                && application(round.application()).isEndedByThem();
    }

    public ApplicationFact application(UUID id) {
        return Objects.requireNonNull(applications.get(id));
    }

    /** The applications of some entries. */
    public static List<UUID> applicationsOf(Collection<Entry> entries) {
        return entries.stream().map(Entry::application).toList();
    }

    private static <F> Map<UUID, List<F>> by(List<F> facts, Function<F, UUID> rejection) {
        return facts.stream().collect(Collectors.groupingBy(rejection));
    }
}
