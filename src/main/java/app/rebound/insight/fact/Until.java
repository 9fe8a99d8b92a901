package app.rebound.insight.fact;

import app.rebound.application.Stage;
import app.rebound.application.round.RoundKind;
import app.rebound.application.round.RoundResult;
import app.rebound.insight.fact.JournalFacts.ApplicationFact;
import app.rebound.insight.fact.JournalFacts.GoalFact;
import app.rebound.insight.fact.JournalFacts.RoundFact;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Facts as they were known on the evening of a day, by the days they are about. When something was written down does not matter, so
 * that it comes out the same after an edit, an import or a restore. What is known of an earlier day must not change with what comes
 * later; so
 *
 * <ul>
 *   <li>an application goes on until the day it ended, has reached what its rounds by then say, and no offer until it was answered:
 *       the day of an offer, or of a stage that was named, is not among the facts;
 *   <li>what came of a round is known from the next round of its application or from the end of it, whichever is first: the journal
 *       has no day for a result;
 *   <li>feedback and its themes are known from the day it was received, feelings from the day they were rated, goals and questions
 *       from the day they were set or asked, practice and care from the day they were done.
 * </ul>
 *
 * <p>The journal cannot say since when a reflection and its themes, reasons, ratings and questions of a round, the source, and the
 * fit with the compass are known. They count from the day of the rejection, the round or the application they are of; written down
 * or changed after a look, they change what it says. So does whatever is changed in an earlier entry, and what ended on a day that
 * nobody knows.
 */
final class Until {

    private final LocalDate day;

    Until(LocalDate day) {
        this.day = day;
    }

    JournalFacts of(JournalFacts facts) {
        Map<UUID, List<RoundFact>> held = facts.rounds().stream()
                .filter(round -> isPast(round.heldOn()))
                .sorted(FactsByEntry.IN_ORDER)
                .collect(Collectors.groupingBy(RoundFact::application));
        var applications = facts.applications().stream()
                .filter(application -> hasBegun(application, held))
                .map(application -> asItStood(application, held.getOrDefault(application.application(), List.of())))
                .toList();
        var rejected = applications.stream()
                .map(ApplicationFact::rejection)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new JournalFacts(
                applications,
                applications.stream()
                        .flatMap(application ->
                                asTheyStood(application, held.getOrDefault(application.application(), List.of())))
                        .toList(),
                facts.reasons().stream()
                        .filter(reason -> rejected.contains(reason.rejection()))
                        .toList(),
                facts.feelings().stream()
                        .filter(feeling -> rejected.contains(feeling.rejection()) && isPast(feeling.ratedOn()))
                        .toList(),
                facts.themes().stream()
                        .filter(theme -> rejected.contains(theme.rejection()) && isPast(theme.receivedOn()))
                        .toList(),
                facts.lookedAt().stream()
                        .filter(lookedAt -> rejected.contains(lookedAt.rejection()) && isPast(lookedAt.receivedOn()))
                        .toList(),
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

    /**
     * What has no first day was mostly written down when it ended, since open applications are given one: it was there from then
     * on. While it goes on, it is there with its first round.
     */
    private boolean hasBegun(ApplicationFact application, Map<UUID, List<RoundFact>> held) {
        var known = application.appliedOn() == null ? application.endedOn() : application.appliedOn();
        return known == null ? application.isEnded() || held.containsKey(application.application()) : isPast(known);
    }

    private ApplicationFact asItStood(ApplicationFact application, List<RoundFact> held) {
        return application.isEnded() && isPast(application.endedOn())
                ? application
                : application.open(held.stream()
                        .map(RoundFact::kind)
                        .map(RoundKind::stage)
                        .max(Stage::compareTo)
                        .orElse(Stage.APPLIED));
    }

    /** The rounds of an application that goes on, or does not: of the last one, nothing is heard while it does. */
    private static Stream<RoundFact> asTheyStood(ApplicationFact application, List<RoundFact> held) {
        if (application.isEnded() || held.isEmpty()) {
            return held.stream();
        }
        var last = held.size() - 1;
        return Stream.concat(held.subList(0, last).stream(), Stream.of(waiting(held.get(last))));
    }

    private static RoundFact waiting(RoundFact round) {
        return new RoundFact(
                round.round(),
                round.application(),
                round.kind(),
                round.heldOn(),
                RoundResult.WAITING,
                round.prepared(),
                round.answers(),
                round.knowledge(),
                round.bodyLanguage(),
                round.demeanour(),
                round.rapport(),
                round.asked(),
                round.struggled());
    }

    private GoalFact asItStood(GoalFact goal) {
        return isPast(goal.closedOn())
                ? goal
                : new GoalFact(goal.goal(), goal.theme(), goal.title(), goal.startedOn(), null);
    }
}
