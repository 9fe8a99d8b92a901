package app.rebound.insight.kind.place;

import app.rebound.application.Outcome;
import app.rebound.application.Stage;
import app.rebound.insight.fact.FactsByEntry;
import app.rebound.insight.fact.JournalFacts.ApplicationFact;
import app.rebound.insight.finding.Draft;
import app.rebound.insight.finding.FindingKind;
import app.rebound.insight.finding.Kind;
import app.rebound.insight.finding.Use;
import app.rebound.insight.statistics.Comparison;
import app.rebound.insight.statistics.Share;
import app.rebound.insight.statistics.Survival;
import app.rebound.insight.statistics.Survival.Wait;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How long employers take: the days from applying to the answer that ended it, how many never answer, and which open
 * applications are silent for unusually long, where no round lies ahead. What is still open, or was never answered, has been waited for until today.
 */
@Component
class HearingBack implements FindingKind {

    private static final int RECURS = 2;
    /** So many silences that ended, before one can be called unusual. */
    private static final int ENOUGH_HEARD = 10;

    private static final double UNUSUAL = 0.9;
    private static final Set<Outcome> UNANSWERED = EnumSet.of(Outcome.OPEN, Outcome.NO_REPLY);

    /** An application that is waited for, or was. */
    private record Waiting(ApplicationFact application, Wait span) {

        boolean isOnPaper() {
            return application.stage() == Stage.APPLIED;
        }
    }

    @Override
    public List<Draft> drafts(FactsByEntry evidence) {
        var applications = List.copyOf(evidence.applications().values());
        var drafts = new ArrayList<Draft>();
        days(applications, evidence.today()).ifPresent(drafts::add);
        noReply(applications).ifPresent(drafts::add);
        silent(applications, evidence).ifPresent(drafts::add);
        return drafts;
    }

    private static Optional<Draft> days(List<ApplicationFact> applications, LocalDate today) {
        var waiting = applications.stream()
                .map(application -> waiting(application, application.appliedOn(), today))
                .flatMap(Optional::stream)
                .toList();
        var median = median(waiting, one -> true);
        if (median.isEmpty()) {
            return Optional.empty();
        }
        var answered =
                (int) waiting.stream().filter(one -> one.span().happened()).count();
        var awaited = waiting.size() - answered;
        var draft = Draft.of(Kind.HEARING_BACK, "hearing-back")
                .counting(new Share(answered, waiting.size()), "finding.hearingBack.count")
                .behind(ids(waiting.stream().map(Waiting::application).toList()));
        var onPaper = median(waiting, Waiting::isOnPaper);
        var talked = median(waiting, one -> !one.isOnPaper());
        return Optional.of(
                onPaper.isPresent() && talked.isPresent()
                        ? draft.fact(
                                "finding.hearingBack.stages",
                                answered,
                                awaited,
                                median.getAsLong(),
                                onPaper.getAsLong(),
                                talked.getAsLong())
                        : draft.fact("finding.hearingBack", answered, awaited, median.getAsLong()));
    }

    private static OptionalLong median(List<Waiting> waiting, Predicate<Waiting> which) {
        var waits = waiting.stream().filter(which).map(Waiting::span).toList();
        return waits.stream().filter(Wait::happened).count() < Comparison.FEWEST
                ? OptionalLong.empty()
                : Survival.of(waits).median();
    }

    private static Optional<Draft> noReply(List<ApplicationFact> applications) {
        var ended = applications.stream().filter(ApplicationFact::isEndedByThem).toList();
        var unanswered =
                ended.stream().filter(one -> one.outcome() == Outcome.NO_REPLY).toList();
        return unanswered.size() < RECURS
                ? Optional.empty()
                : Optional.of(Draft.of(Kind.HEARING_BACK, "no-reply")
                        .fact("finding.noReply", unanswered.size(), ended.size())
                        .counting(new Share(unanswered.size(), ended.size()), "finding.noReply.count")
                        .behind(ids(unanswered))
                        .use(Use.NOT_MINE));
    }

    /** Silence begins with the last round, and where there was no conversation with the day the person applied. */
    private static Optional<Draft> silent(List<ApplicationFact> applications, FactsByEntry evidence) {
        var silences = applications.stream()
                .map(application -> waiting(application, lastContact(application, evidence), evidence.today()))
                .flatMap(Optional::stream)
                .toList();
        var heard = silences.stream().map(Waiting::span).filter(Wait::happened).toList();
        if (heard.size() < ENOUGH_HEARD) {
            return Optional.empty();
        }
        var usual = Survival.of(heard).quantile(UNUSUAL).orElseThrow();
        var silent = silences.stream()
                .filter(one -> one.application().outcome() == Outcome.OPEN
                        && one.span().days() > usual
                        && !evidence.facts().ahead().contains(one.application().application()))
                .map(Waiting::application)
                .toList();
        return silent.isEmpty()
                ? Optional.empty()
                : Optional.of(Draft.of(Kind.HEARING_BACK, "silent")
                        .fact("finding.silent", silent.get(0).company(), silent.size() - 1)
                        .behind(ids(silent)));
    }

    private static @Nullable LocalDate lastContact(ApplicationFact application, FactsByEntry evidence) {
        var rounds = evidence.rounds().getOrDefault(application.application(), List.of());
        if (!rounds.isEmpty()) {
            return rounds.get(rounds.size() - 1).heldOn();
        }
        return application.stage() == Stage.APPLIED ? application.appliedOn() : null;
    }

    /** Nothing where a day is not known or lies ahead, as where the person ended it. */
    private static Optional<Waiting> waiting(ApplicationFact application, @Nullable LocalDate since, LocalDate today) {
        var answered = !UNANSWERED.contains(application.outcome());
        var until = answered ? application.heardOn() : today;
        return since == null || until == null || since.isAfter(until)
                ? Optional.empty()
                : Optional.of(new Waiting(application, new Wait(ChronoUnit.DAYS.between(since, until), answered)));
    }

    private static List<UUID> ids(List<ApplicationFact> applications) {
        return applications.stream().map(ApplicationFact::application).toList();
    }
}
