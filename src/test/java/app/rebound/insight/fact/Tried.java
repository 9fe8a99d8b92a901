package app.rebound.insight.fact;

import app.rebound.application.Outcome;
import app.rebound.application.Source;
import app.rebound.application.Stage;
import app.rebound.application.round.RoundKind;
import app.rebound.application.round.RoundResult;
import app.rebound.compass.fit.Fit;
import app.rebound.feedback.Polarity;
import app.rebound.insight.fact.JournalFacts.ApplicationFact;
import app.rebound.insight.fact.JournalFacts.FeelingFact;
import app.rebound.insight.fact.JournalFacts.LookedAtFact;
import app.rebound.insight.fact.JournalFacts.ReasonFact;
import app.rebound.insight.fact.JournalFacts.RoundFact;
import app.rebound.insight.fact.JournalFacts.ThemeFact;
import app.rebound.rejection.feeling.Moment;
import app.rebound.rejection.reason.Control;
import app.rebound.rejection.reason.Reason;
import app.rebound.rejection.reason.SaidBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One application of a journal in memory, with all that hangs on it. */
public final class Tried {

    final List<RoundFact> rounds = new ArrayList<>();
    final List<ReasonFact> reasons = new ArrayList<>();
    final List<FeelingFact> feelings = new ArrayList<>();
    final List<ThemeFact> themes = new ArrayList<>();
    final List<LookedAtFact> lookedAt = new ArrayList<>();

    private final int place;
    private String company = "Acme";
    private String role = "Developer";
    private Stage stage = Stage.INTERVIEW;
    private Outcome outcome = Outcome.REJECTED;
    private Source source;
    private LocalDate appliedOn;
    private LocalDate heardOn;
    private Fit fit;

    Tried(int place) {
        this.place = place;
        heardOn = Facts.day(place);
    }

    public Tried at(String company) {
        this.company = company;
        return this;
    }

    public Tried as(String role) {
        this.role = role;
        return this;
    }

    public Tried reached(Stage stage) {
        this.stage = stage;
        return this;
    }

    public Tried from(Source source) {
        this.source = source;
        return this;
    }

    /** How it stands or ended, where that is not a rejection. */
    public Tried ended(Outcome outcome) {
        this.outcome = outcome;
        return this;
    }

    public Tried appliedOn(String day) {
        appliedOn = LocalDate.parse(day);
        return this;
    }

    public Tried heardOn(String day) {
        heardOn = LocalDate.parse(day);
        return this;
    }

    /** How it fits the compass, as the person marked it. */
    public Tried fitting(Fit fit) {
        this.fit = fit;
        return this;
    }

    /** With a reflection or a feedback note, even one that says nothing more. */
    public Tried lookedBack() {
        lookedAt.add(new LookedAtFact(rejection(), null));
        return this;
    }

    /** With feedback of a day that says what to work on. */
    public Tried feedbackOn(String day, String theme) {
        var receivedOn = LocalDate.parse(day);
        lookedAt.add(new LookedAtFact(rejection(), receivedOn));
        themes.add(new ThemeFact(rejection(), Facts.themeOf(theme), theme, Polarity.TO_IMPROVE, receivedOn));
        return this;
    }

    /** One more round, a day after the one before it; the last one waits, those before it were passed. */
    public Tried round(RoundKind kind) {
        rounds.replaceAll(one -> round(one, one.heldOn(), RoundResult.PASSED, one.prepared()));
        rounds.add(new RoundFact(
                Facts.id("round %d %d".formatted(place, rounds.size())),
                application(),
                kind,
                heardOn.minusDays(10 - rounds.size()),
                RoundResult.WAITING,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                0));
        return this;
    }

    /** How well prepared the last round told of was, from 1 to 5. */
    public Tried prepared(int rating) {
        var last = rounds.remove(rounds.size() - 1);
        rounds.add(round(last, last.heldOn(), last.result(), (short) rating));
        return this;
    }

    /** What came of the last round told of. */
    public Tried result(RoundResult result) {
        var last = rounds.remove(rounds.size() - 1);
        rounds.add(round(last, last.heldOn(), result, last.prepared()));
        return this;
    }

    /** The day the last round told of was held. */
    public Tried heldOn(String day) {
        var last = rounds.remove(rounds.size() - 1);
        rounds.add(round(last, LocalDate.parse(day), last.result(), last.prepared()));
        return this;
    }

    /** How the answers of the last round told of were, from 1 to 5. */
    public Tried answers(int rating) {
        var last = rounds.remove(rounds.size() - 1);
        rounds.add(round(last, (short) rating, last.asked(), last.struggled()));
        return this;
    }

    /** What was asked in the last round told of, and how many of that the person struggled with. */
    public Tried asked(int questions, int struggled) {
        var last = rounds.remove(rounds.size() - 1);
        rounds.add(round(last, last.answers(), questions, struggled));
        return this;
    }

    private static RoundFact round(RoundFact round, Short answers, int asked, int struggled) {
        return new RoundFact(
                round.round(),
                round.application(),
                round.kind(),
                round.heldOn(),
                round.result(),
                round.prepared(),
                answers,
                round.knowledge(),
                round.bodyLanguage(),
                round.demeanour(),
                round.rapport(),
                asked,
                struggled);
    }

    private static RoundFact round(RoundFact round, LocalDate heldOn, RoundResult result, Short prepared) {
        return new RoundFact(
                round.round(),
                round.application(),
                round.kind(),
                heldOn,
                result,
                prepared,
                round.answers(),
                round.knowledge(),
                round.bodyLanguage(),
                round.demeanour(),
                round.rapport(),
                round.asked(),
                round.struggled());
    }

    public Tried toImprove(String theme) {
        return theme(theme, Polarity.TO_IMPROVE);
    }

    public Tried wentWell(String theme) {
        return theme(theme, Polarity.STRENGTH);
    }

    private Tried theme(String theme, Polarity polarity) {
        themes.add(new ThemeFact(rejection(), Facts.themeOf(theme), theme, polarity, null));
        return this;
    }

    /** A reason of the employer's. */
    public Tried told(Reason reason) {
        return reason(SaidBy.THEM, reason, reason.usualControl());
    }

    /** A reason of the person's own. */
    public Tried guessed(Reason reason) {
        return reason(SaidBy.ME, reason, reason.usualControl());
    }

    /** A reason of the person's own, in a label of their own. */
    public Tried guessedInOwnWords(String label) {
        reasons.add(new ReasonFact(rejection(), SaidBy.ME, null, label, Control.FIT));
        return this;
    }

    /** A reason of the person's own, of whose kind they said nothing. */
    public Tried guessedUnsorted(Reason reason) {
        return reason(SaidBy.ME, reason, null);
    }

    private Tried reason(SaidBy saidBy, Reason reason, @Nullable Control control) {
        reasons.add(new ReasonFact(rejection(), saidBy, reason, null, control));
        return this;
    }

    /** An emotion from 0 to 10, a day later for each later moment. */
    public Tried felt(String emotion, int intensity, Moment moment) {
        return felt(emotion, intensity, moment, moment.ordinal());
    }

    /** An emotion from 0 to 10, so many days after the person heard. */
    public Tried felt(String emotion, int intensity, Moment moment, int days) {
        feelings.add(new FeelingFact(rejection(), emotion, (short) intensity, moment, heardOn.plusDays(days)));
        return this;
    }

    UUID application() {
        return Facts.applicationAt(place);
    }

    UUID rejection() {
        return Facts.id("rejection " + place);
    }

    ApplicationFact fact() {
        var rejected = outcome.isRejection();
        return new ApplicationFact(
                application(),
                company,
                role,
                stage,
                outcome,
                source,
                appliedOn,
                rejected ? rejection() : null,
                rejected ? heardOn : null,
                rejected || outcome == Outcome.OPEN ? null : heardOn,
                fit);
    }
}
