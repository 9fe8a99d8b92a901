package app.rebound.insight.fact;

import app.rebound.insight.fact.JournalFacts.ApplicationFact;
import app.rebound.insight.fact.JournalFacts.LookedAtFact;
import app.rebound.insight.fact.JournalFacts.ReasonFact;
import app.rebound.insight.fact.JournalFacts.RoundFact;
import app.rebound.insight.fact.JournalFacts.ThemeFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The facts of a journal, put together by entry for the findings.
 *
 * @param facts as they were read
 * @param entries the rejections, the newest first
 * @param lookedAt those in which something could have come up, since the person looked at them
 * @param applications every application by its id, the newest first
 * @param newestRounds every round, the newest first
 * @param rounds the rounds of each application that has some, in the order they were held
 */
public record FactsByEntry(
        JournalFacts facts,
        List<Entry> entries,
        List<Entry> lookedAt,
        Map<UUID, ApplicationFact> applications,
        List<RoundFact> newestRounds,
        Map<UUID, List<RoundFact>> rounds) {

    static final Comparator<RoundFact> IN_ORDER =
            Comparator.comparing(RoundFact::heldOn).thenComparing(RoundFact::round);
    private static final Comparator<Entry> NEWEST =
            Comparator.comparing(Entry::heardOn).thenComparing(Entry::rejection).reversed();
    private static final Comparator<ApplicationFact> LATEST = Comparator.comparing(
                    ApplicationFact::lastDay, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(ApplicationFact::application)
            .reversed();

    public static FactsByEntry of(JournalFacts facts) {
        var held = facts.rounds().stream().sorted(IN_ORDER).toList();
        var rounds = held.stream().collect(Collectors.groupingBy(RoundFact::application));
        Map<UUID, List<ThemeFact>> themes = by(facts.themes(), ThemeFact::rejection);
        Map<UUID, List<ReasonFact>> reasons = by(facts.reasons(), ReasonFact::rejection);
        var lookedAt = facts.lookedAt().stream().map(LookedAtFact::rejection).collect(Collectors.toSet());
        var entries = facts.rejections().stream()
                .map(application -> Entry.of(
                        application,
                        rounds.getOrDefault(application.application(), List.of()),
                        themes.getOrDefault(application.rejection(), List.of()),
                        reasons.getOrDefault(application.rejection(), List.of()),
                        lookedAt.contains(application.rejection())))
                .sorted(NEWEST)
                .toList();
        return new FactsByEntry(
                facts,
                entries,
                entries.stream().filter(Entry::lookedAt).toList(),
                facts.applications().stream()
                        .sorted(LATEST)
                        .collect(Collectors.toMap(
                                ApplicationFact::application,
                                Function.identity(),
                                (one, other) -> one,
                                LinkedHashMap::new)),
                newestFirst(held),
                rounds);
    }

    private static List<RoundFact> newestFirst(List<RoundFact> held) {
        var newest = new ArrayList<>(held);
        Collections.reverse(newest);
        return List.copyOf(newest);
    }

    public LocalDate today() {
        return facts.today();
    }

    /** The applications of some entries. */
    public static List<UUID> applicationsOf(Collection<Entry> entries) {
        return entries.stream().map(Entry::application).toList();
    }

    private static <F> Map<UUID, List<F>> by(List<F> facts, Function<F, UUID> rejection) {
        return facts.stream().collect(Collectors.groupingBy(rejection));
    }
}
