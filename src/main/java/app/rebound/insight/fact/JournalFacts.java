package app.rebound.insight.fact;

import app.rebound.application.Outcome;
import app.rebound.application.Source;
import app.rebound.application.Stage;
import app.rebound.application.round.RoundKind;
import app.rebound.application.round.RoundResult;
import app.rebound.compass.fit.Fit;
import app.rebound.feedback.Polarity;
import app.rebound.rejection.feeling.Moment;
import app.rebound.rejection.reason.Control;
import app.rebound.rejection.reason.Reason;
import app.rebound.rejection.reason.SaidBy;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a journal says, without the long texts: each fact read once, to be grouped in memory.
 *
 * @param applications every application, whether it ended in a rejection or not
 * @param rounds every round of an application
 * @param reasons every reason of a rejection
 * @param feelings every emotion rating, the earliest first
 * @param themes every theme the person confirmed
 * @param lookedAt every reflection and every feedback note of a rejection
 * @param ahead applications with a round that is yet to come
 * @param goals every goal that works on a theme, under way or closed
 * @param asked what the person asked to be watched
 * @param practice what was practised, whenever that was
 * @param resilience how the person looked after themselves, whenever that was
 * @param today the day it is looked at
 */
public record JournalFacts(
        List<ApplicationFact> applications,
        List<RoundFact> rounds,
        List<ReasonFact> reasons,
        List<FeelingFact> feelings,
        List<ThemeFact> themes,
        List<LookedAtFact> lookedAt,
        Set<UUID> ahead,
        List<GoalFact> goals,
        List<AskedFact> asked,
        PracticeFacts practice,
        ResilienceFacts resilience,
        LocalDate today) {

    /** How many facts there are of what there can be many of. */
    public int size() {
        return applications.size() + rounds.size() + reasons.size() + feelings.size() + themes.size();
    }

    /**
     * An application, with its rejection where it ended in one, and how it fits the compass where the person has said.
     *
     * @param closedOn the day it ended, where that was not by a rejection
     */
    public record ApplicationFact(
            UUID application,
            String company,
            String role,
            Stage stage,
            Outcome outcome,
            @Nullable Source source,
            @Nullable LocalDate appliedOn,
            @Nullable UUID rejection,
            @Nullable LocalDate heardOn,
            @Nullable LocalDate closedOn,
            @Nullable Fit fit) {

        public boolean isRejected() {
            return rejection != null;
        }

        /** Whether the employer ended it, in words or by silence. */
        public boolean isEndedByThem() {
            return outcome.isRejection() || outcome == Outcome.NO_REPLY;
        }

        /** Whether there is an offer, or was one that the employer did not take back. */
        public boolean hasOffer() {
            return stage == Stage.OFFER && !outcome.isTheirs();
        }

        /** Whether it is over, one way or another. */
        public boolean isEnded() {
            return outcome != Outcome.OPEN;
        }

        /** The day it ended, or null where it has not, or where nobody knows the day. */
        public @Nullable LocalDate endedOn() {
            return heardOn != null ? heardOn : isEnded() ? closedOn : null;
        }

        /** The day it ended, or the day it began where nobody knows that one. */
        @Nullable
        LocalDate endedAbout() {
            return endedOn() == null ? appliedOn : endedOn();
        }

        /** Itself as it stood while it went on, at a stage. */
        ApplicationFact open(Stage stage) {
            return new ApplicationFact(
                    application, company, role, stage, Outcome.OPEN, source, appliedOn, null, null, null, fit);
        }

        /** Days from applying to hearing, or null where one of them is unknown. */
        public @Nullable Long daysToHear() {
            return appliedOn == null || heardOn == null ? null : ChronoUnit.DAYS.between(appliedOn, heardOn);
        }

        /** The day it ended, or else the day it began. */
        public @Nullable LocalDate lastDay() {
            return heardOn == null ? appliedOn : heardOn;
        }
    }

    /**
     * A round, with how it felt from 1 to 5.
     *
     * @param asked questions whose answers the person marked
     * @param struggled those they struggled with
     */
    public record RoundFact(
            UUID round,
            UUID application,
            RoundKind kind,
            LocalDate heldOn,
            RoundResult result,
            @Nullable Short prepared,
            @Nullable Short answers,
            @Nullable Short knowledge,
            @Nullable Short bodyLanguage,
            @Nullable Short demeanour,
            @Nullable Short rapport,
            int asked,
            int struggled) {}

    /** A reason of a rejection, as one side gave it, with its kind where the person has said so. */
    public record ReasonFact(
            UUID rejection,
            SaidBy saidBy,
            @Nullable Reason reason,
            @Nullable String label,
            @Nullable Control control) {}

    /** An emotion of a rejection at one moment. */
    public record FeelingFact(
            UUID rejection, String emotion, @Nullable Short intensity, Moment moment, LocalDate ratedOn) {}

    /**
     * A confirmed theme of a rejection.
     *
     * @param receivedOn the day of the feedback it is from, null where it is the person's own
     */
    public record ThemeFact(
            UUID rejection,
            UUID theme,
            String label,
            Polarity polarity,
            @Nullable LocalDate receivedOn) {}

    /**
     * A reflection, or a feedback note.
     *
     * @param receivedOn the day of the feedback, null of a reflection
     */
    public record LookedAtFact(UUID rejection, @Nullable LocalDate receivedOn) {}

    /**
     * A goal and the theme it works on.
     *
     * @param closedOn null while it is under way
     */
    public record GoalFact(
            UUID goal,
            UUID theme,
            String title,
            LocalDate startedOn,
            @Nullable LocalDate closedOn) {

        public boolean active() {
            return closedOn == null;
        }
    }

    /**
     * Something the person asked to be watched.
     *
     * @param key of the finding that would answer it
     * @param askedOn the day they asked
     * @param ofAll whether they asked before the first entry, so that all of them can answer it
     */
    public record AskedFact(String key, LocalDate askedOn, boolean ofAll) {}

    /** The applications that ended in a rejection. */
    public List<ApplicationFact> rejections() {
        return applications.stream().filter(ApplicationFact::isRejected).toList();
    }

    /** What is left of them when only applications count that ended, or else began, on this day or later, or are open still. */
    public JournalFacts since(LocalDate first) {
        return keeping(one -> one.outcome() == Outcome.OPEN
                || one.lastDay() == null
                || !one.lastDay().isBefore(first));
    }

    private JournalFacts keeping(Predicate<ApplicationFact> which) {
        var kept = applications.stream().filter(which).toList();
        var ids = ids(kept.stream().map(ApplicationFact::application));
        var rejected = ids(kept.stream().map(ApplicationFact::rejection).filter(Objects::nonNull));
        return new JournalFacts(
                kept,
                rounds.stream().filter(one -> ids.contains(one.application())).toList(),
                reasons.stream()
                        .filter(one -> rejected.contains(one.rejection()))
                        .toList(),
                feelings.stream()
                        .filter(one -> rejected.contains(one.rejection()))
                        .toList(),
                themes.stream()
                        .filter(one -> rejected.contains(one.rejection()))
                        .toList(),
                lookedAt.stream()
                        .filter(one -> rejected.contains(one.rejection()))
                        .toList(),
                ahead,
                goals,
                asked,
                practice,
                resilience,
                today);
    }

    /** What they were on the evening of a day: what came later is not in them, and what ended later was under way. */
    public JournalFacts until(LocalDate day) {
        return new Until(day).of(this);
    }

    /** What came after a day: what ended later or is open still, and rounds held later. */
    public JournalFacts after(LocalDate day) {
        var later = keeping(one ->
                !one.isEnded() || one.endedAbout() == null || one.endedAbout().isAfter(day));
        return new JournalFacts(
                later.applications,
                later.rounds.stream()
                        .filter(round -> round.heldOn().isAfter(day))
                        .toList(),
                later.reasons,
                later.feelings,
                later.themes,
                later.lookedAt,
                later.ahead,
                later.goals,
                later.asked,
                later.practice,
                later.resilience,
                later.today);
    }

    /** A number that hardly any other facts come to, whatever order they were read in. */
    public long fingerprint() {
        var sum = 0L;
        for (var some : List.of(applications, rounds, reasons, feelings, themes, lookedAt, goals, asked)) {
            sum = sum * 31 + some.size();
            for (var one : some) {
                var mixed = one.hashCode() * 0x9E3779B97F4A7C15L;
                sum += (mixed ^ mixed >>> 29) * 0xBF58476D1CE4E5B9L;
            }
        }
        return sum * 31 + practice.hashCode() + ((long) resilience.hashCode() << 32);
    }

    private static Set<UUID> ids(Stream<UUID> ids) {
        return ids.collect(Collectors.toSet());
    }
}
