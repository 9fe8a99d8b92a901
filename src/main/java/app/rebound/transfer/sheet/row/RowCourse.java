package app.rebound.transfer.sheet.row;

import app.rebound.application.Outcome;
import app.rebound.application.Stage;
import app.rebound.transfer.sheet.row.ReadRow.Held;
import app.rebound.transfer.sheet.word.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far the application of one row got, on which days, and how it ended. */
final class RowCourse {

    private static final int MOST_ROUNDS = 12;

    private final List<Held> rounds = new ArrayList<>();
    private Stage stage = Stage.APPLIED;
    private Outcome outcome = Outcome.OPEN;
    private boolean isSaved;
    private boolean isSent;
    private @Nullable LocalDate appliedOn;
    private @Nullable LocalDate heardOn;
    private @Nullable LocalDate changedOn;
    private @Nullable LocalDate endedOn;
    private @Nullable Integer daysToAnswer;

    /** It was kept for later. */
    void save() {
        isSaved = true;
    }

    /** It was sent, whenever that was. */
    void send() {
        isSent = true;
    }

    void sendOn(LocalDate day) {
        appliedOn = day;
        isSent = true;
    }

    void hear(@Nullable LocalDate day) {
        heardOn = day;
    }

    /** Something of it changed on that day, if there is one. */
    void change(@Nullable LocalDate day) {
        changedOn = day == null ? changedOn : day;
    }

    void answerAfter(String days) {
        daysToAnswer = days.matches("\\d{1,4}(\\.0+)?") ? Integer.valueOf(days.replaceFirst("\\..*", "")) : null;
    }

    /** It stands so, perhaps since that day. */
    void stand(Standing standing, @Nullable LocalDate day) {
        isSaved |= standing == Standing.SAVED;
        isSent |= standing.stage() != null || standing.outcome() != null;
        if (standing.stage() == Stage.APPLIED && day != null && appliedOn == null) {
            appliedOn = day;
        } else if (standing.stage() != null) {
            reach(standing.stage(), standing.outcome() == null ? day : null);
        }
        if (standing.outcome() != null) {
            end(standing.outcome(), day);
        }
    }

    /** It ended so, perhaps on that day. */
    void end(Outcome ending, @Nullable LocalDate day) {
        if (weight(ending) >= weight(outcome)) {
            outcome = ending;
            endedOn = day == null ? endedOn : day;
        }
    }

    /** It got there, perhaps on that day. */
    void reach(Stage reached, @Nullable LocalDate day) {
        stage = reached.compareTo(stage) > 0 ? reached : stage;
        if (day != null && reached != Stage.APPLIED && reached != Stage.OFFER && rounds.size() < MOST_ROUNDS) {
            rounds.add(new Held(reached, day, false, false));
        }
    }

    /** The furthest it got. */
    Stage stage() {
        return stage;
    }

    Outcome outcome() {
        return outcome;
    }

    @Nullable
    LocalDate appliedOn() {
        return appliedOn;
    }

    boolean isSent() {
        return isSent;
    }

    boolean isSaved() {
        return isSaved;
    }

    /** Whether it is more than an intention. */
    boolean hasBegun() {
        return outcome != Outcome.OPEN || stage != Stage.APPLIED || appliedOn != null;
    }

    /** A day of sending that is still to come is none, and is answered. */
    @Nullable
    LocalDate dropDayAhead(LocalDate today) {
        var ahead = appliedOn != null && appliedOn.isAfter(today) ? appliedOn : null;
        appliedOn = ahead == null ? appliedOn : null;
        return ahead;
    }

    /** A day of sending after the end is none. */
    boolean dropDayAfter(@Nullable LocalDate end) {
        var isAfter = appliedOn != null && end != null && appliedOn.isAfter(end);
        appliedOn = isAfter ? null : appliedOn;
        return isAfter;
    }

    /** The day it ended, where the row says so. */
    @Nullable
    LocalDate ended(LocalDate today) {
        if (outcome == Outcome.OPEN) {
            return null;
        }
        var counted = daysToAnswer != null && appliedOn != null && outcome.isRejection()
                ? appliedOn.plusDays(daysToAnswer)
                : null;
        // The first answer may have been an invitation; the day of the end is later than any round.
        var heard = heardOn != null && days().anyMatch(heardOn::isBefore) ? null : heardOn;
        return Stream.of(endedOn, counted, heard, changedOn)
                .filter(day -> day != null && !day.isAfter(today))
                .findFirst()
                .orElse(null);
    }

    /** The last day of which something is known; today if there is none. */
    LocalDate lastKnown(LocalDate today) {
        return Stream.concat(days(), Stream.of(appliedOn, changedOn, heardOn))
                .filter(day -> day != null && !day.isAfter(today))
                .max(LocalDate::compareTo)
                .orElse(today);
    }

    private Stream<LocalDate> days() {
        return rounds.stream().map(Held::on);
    }

    /** What is said of an end in two places is the more final of the two. */
    private static int weight(Outcome ending) {
        return List.of(
                        Outcome.OPEN,
                        Outcome.NO_REPLY,
                        Outcome.ROLE_CLOSED,
                        Outcome.WITHDREW,
                        Outcome.REJECTED,
                        Outcome.OFFER_WITHDRAWN,
                        Outcome.DECLINED,
                        Outcome.ACCEPTED)
                .indexOf(ending);
    }

    /** The rounds in their order; of what has ended, none is ahead. */
    List<Held> held(LocalDate today) {
        rounds.sort(Comparator.comparing(Held::on).thenComparing(Held::stage));
        var held = new ArrayList<Held>();
        for (var at = 0; at < rounds.size(); at++) {
            var round = rounds.get(at);
            var isLast = at == rounds.size() - 1;
            var isPassed = !isLast
                    || round.stage().compareTo(stage) < 0
                    || outcome == Outcome.ACCEPTED
                    || outcome == Outcome.DECLINED
                    || stage == Stage.OFFER;
            if (!round.on().isAfter(today) || outcome == Outcome.OPEN) {
                held.add(new Held(round.stage(), round.on(), isPassed, isLast));
            }
        }
        return held.stream().distinct().toList();
    }
}
