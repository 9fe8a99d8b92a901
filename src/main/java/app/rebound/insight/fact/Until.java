package app.rebound.insight.fact;

import app.rebound.application.Stage;
import app.rebound.application.round.RoundKind;
import app.rebound.insight.fact.JournalFacts.ApplicationFact;
import app.rebound.insight.fact.JournalFacts.GoalFact;
import app.rebound.insight.fact.JournalFacts.RoundFact;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Facts as they were on the evening of a day, by the days they are about. When something was written down does not matter, so
 * that it comes out the same after an edit, an import or a restore.
 */
final class Until {

    private final LocalDate day;

    Until(LocalDate day) {
        this.day = day;
    }

    JournalFacts of(JournalFacts facts) {
        var rounds =
                facts.rounds().stream().filter(round -> isPast(round.heldOn())).toList();
        Map<UUID, List<RoundFact>> held = rounds.stream().collect(Collectors.groupingBy(RoundFact::application));
        var applications = facts.applications().stream()
                .filter(application -> hasBegun(application, held))
                .map(application -> asItStood(application, held.getOrDefault(application.application(), List.of())))
                .toList();
        var begun = ids(applications, ApplicationFact::application);
        var rejected = ids(applications, ApplicationFact::rejection);
        return new JournalFacts(
                applications,
                rounds.stream()
                        .filter(round -> begun.contains(round.application()))
                        .toList(),
                facts.reasons().stream()
                        .filter(reason -> rejected.contains(reason.rejection()))
                        .toList(),
                facts.feelings().stream()
                        .filter(feeling -> rejected.contains(feeling.rejection()) && isPast(feeling.ratedOn()))
                        .toList(),
                facts.themes().stream()
                        .filter(theme -> rejected.contains(theme.rejection()))
                        .toList(),
                facts.lookedAt().stream().filter(rejected::contains).collect(Collectors.toSet()),
                facts.ahead(),
                facts.goals().stream()
                        .filter(goal -> isPast(goal.startedOn()))
                        .map(this::asItStood)
                        .toList(),
                facts.asked().stream().filter(asked -> isPast(asked.askedOn())).toList(),
                facts.practice().until(day),
                facts.resilience().until(day),
                day);
    }

    private boolean isPast(@Nullable LocalDate when) {
        return when == null || !when.isAfter(day);
    }

    /** Of what has no first day, it is known that it was there when it ended; what goes on was there with its first round. */
    private boolean hasBegun(ApplicationFact application, Map<UUID, List<RoundFact>> held) {
        var known = application.appliedOn() == null ? application.endedOn() : application.appliedOn();
        return known == null ? application.isEnded() || held.containsKey(application.application()) : isPast(known);
    }

    private ApplicationFact asItStood(ApplicationFact application, List<RoundFact> held) {
        return isPast(application.endedOn())
                ? application
                : application.open(held.stream()
                        .map(RoundFact::kind)
                        .map(RoundKind::stage)
                        .max(Stage::compareTo)
                        .orElse(Stage.APPLIED));
    }

    private GoalFact asItStood(GoalFact goal) {
        return isPast(goal.closedOn())
                ? goal
                : new GoalFact(goal.goal(), goal.theme(), goal.title(), goal.startedOn(), null);
    }

    private static Set<UUID> ids(List<ApplicationFact> applications, Function<ApplicationFact, @Nullable UUID> id) {
        var ids = new HashSet<UUID>();
        applications.stream().map(id).filter(Objects::nonNull).forEach(ids::add);
        return ids;
    }
}
