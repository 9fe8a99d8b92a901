package app.rebound.insight.finding;

import app.rebound.insight.statistics.FalseDiscovery.Claim;
import app.rebound.insight.statistics.Share;
import app.rebound.insight.statistics.Tested;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a kind of finding would say, before all claims are corrected together: a fact, a claim that has yet to earn its
 * grade, or both. Where the claim does not hold, the fact is said; without a fact, nothing.
 */
public final class Draft {

    private final Kind kind;
    private final String key;
    private String subject;
    private final List<Counted> counts = new ArrayList<>();
    private List<UUID> applications = List.of();
    private NextStep nextStep = NextStep.SEE_ENTRIES;
    private Interest interest = Interest.SECOND;
    private Use use = Use.KNOW;
    private @Nullable Use useOfFact;
    private Grade grade = Grade.FACT;
    private @Nullable Sentence fact;
    private @Nullable Sentence claim;
    private @Nullable Tested tested;
    private @Nullable Sentence missing;

    private Draft(Kind kind, String key) {
        this.kind = kind;
        this.key = key;
        subject = key;
    }

    /** Begins one about a subject; the key tells it from all others and may stand in an address. */
    public static Draft of(Kind kind, String key) {
        return new Draft(kind, key);
    }

    /** What it says something about. Of drafts of one kind about the same subject, only the surest is said. */
    public Draft about(String subject) {
        this.subject = subject;
        return this;
    }

    public Draft of(Interest interest) {
        this.interest = interest;
        return this;
    }

    public Draft fact(String messageKey, Object... arguments) {
        fact = Sentence.of(messageKey, arguments);
        return this;
    }

    public Draft worthWatching(boolean watched) {
        grade = watched ? Grade.WORTH_WATCHING : Grade.FACT;
        return this;
    }

    public Draft claim(Tested tested, String messageKey, Object... arguments) {
        claim = Sentence.of(messageKey, arguments);
        return tested(tested);
    }

    /** A question that was asked, and counts among all others, though there is nothing to claim whatever comes of it. */
    public Draft tested(Tested tested) {
        this.tested = tested;
        return this;
    }

    public Draft missing(String messageKey, Object... arguments) {
        missing = Sentence.of(messageKey, arguments);
        return this;
    }

    public Draft counting(Share share, String messageKey, Object... arguments) {
        counts.add(new Counted(Sentence.of(messageKey, arguments), share));
        return this;
    }

    public Draft behind(Collection<UUID> applications) {
        this.applications = List.copyOf(applications);
        return this;
    }

    public Draft next(NextStep nextStep) {
        this.nextStep = nextStep;
        return this;
    }

    public Draft use(Use use) {
        this.use = use;
        return this;
    }

    /** What it is good for while it is no more than a fact, where that is something else. */
    public Draft useOfFact(Use use) {
        useOfFact = use;
        return this;
    }

    String key() {
        return key;
    }

    String subject() {
        return kind + " " + subject;
    }

    Optional<Claim> asked() {
        return Optional.ofNullable(tested).map(test -> new Claim(subject(), test.weighing(interest.weight())));
    }

    /** The finding, when its claim has this q among all others; nothing where there is nothing left to say. */
    Optional<Finding> judged(double q) {
        var earned = claim == null ? grade : Grade.of(q, grade);
        var said = earned.isClaim() ? claim : fact;
        var result = tested == null ? null : new Finding.Result(tested.p(), q);
        return Optional.ofNullable(said)
                .map(sentence -> new Finding(
                        key,
                        kind,
                        sentence,
                        earned,
                        counts,
                        result,
                        earned.isClaim() ? null : missing,
                        applications,
                        nextStep,
                        earned.isClaim() || useOfFact == null ? use : useOfFact));
    }
}
