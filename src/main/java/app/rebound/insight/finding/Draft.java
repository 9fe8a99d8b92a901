package app.rebound.insight.finding;

import app.rebound.insight.fact.Look;
import app.rebound.insight.statistics.AddingUp.Question;
import app.rebound.insight.statistics.Share;
import app.rebound.insight.statistics.Tested;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a kind of finding would say, before all claims are corrected together: a fact, a claim that has yet to earn its
 * grade, or both. Where the claim does not hold, the fact is said; without a fact, nothing.
 */
public final class Draft {

    private static final String RECURRENCE = "recurrence-";
    private static final String THEME = "difference-theme-";

    private final Kind kind;
    private final String key;
    private final Set<String> keys = new HashSet<>();
    private String subject;
    private final List<Counted> counts = new ArrayList<>();
    private List<UUID> applications = List.of();
    private Advice nextStep = Advice.SEE_ENTRIES;
    private LevelShare section = LevelShare.SECOND;
    private Use use = Use.KNOW;
    private @Nullable Use useOfFact;
    private Grade grade = Grade.FACT;
    private @Nullable Sentence fact;
    private @Nullable Sentence claim;
    private @Nullable Supplier<Tested> test;
    private @Nullable Sentence missing;
    private @Nullable UUID theme;
    private @Nullable Sentence question;
    private boolean isAsked;
    private @Nullable LocalDate askedOn;

    private Draft(Kind kind, String key) {
        this.kind = kind;
        this.key = key;
        keys.add(key);
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

    /** Another key by which the same can be asked. */
    public Draft alsoFor(String key) {
        keys.add(key);
        return this;
    }

    public Draft of(LevelShare section) {
        this.section = section;
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
        return claim(() -> tested, messageKey, arguments);
    }

    /** One whose test takes a while, and is made when it is wanted. */
    public Draft claim(Supplier<Tested> test, String messageKey, Object... arguments) {
        claim = Sentence.of(messageKey, arguments);
        this.test = test;
        return this;
    }

    /** A question that was asked, and counts among all others, though there is nothing to claim of what came of it. */
    public Draft tested(Tested tested) {
        return tested(() -> tested);
    }

    /** One whose test takes a while, and is made when it is wanted. */
    public Draft tested(Supplier<Tested> test) {
        this.test = test;
        return this;
    }

    /** What is asked when the person lets it be watched. */
    public Draft asking(String messageKey, Object... arguments) {
        question = Sentence.of(messageKey, arguments);
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

    public Draft next(Advice nextStep) {
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

    /** As one the person asked, on a day where only what came later counts. */
    Draft asked(@Nullable LocalDate askedOn) {
        section = LevelShare.ASKED;
        isAsked = true;
        this.askedOn = askedOn;
        return this;
    }

    public String key() {
        return key;
    }

    String subject() {
        return kind + " " + subject;
    }

    LevelShare section() {
        return section;
    }

    public @Nullable Sentence question() {
        return question;
    }

    public @Nullable Sentence missing() {
        return missing;
    }

    public List<Counted> counts() {
        return List.copyOf(counts);
    }

    /** Whether it is what is asked by a key. */
    boolean isFor(String asked) {
        return keys.contains(asked);
    }

    /** Whether it would answer what the person asked: a theme that is watched is asked after in every place. */
    boolean answers(String asked) {
        return isFor(asked)
                || asked.startsWith(RECURRENCE)
                        && (key.startsWith(THEME + asked.substring(RECURRENCE.length()) + "-round-")
                                || key.startsWith(THEME + asked.substring(RECURRENCE.length()) + "-stage-"));
    }

    Question asQuestion(Tested tested, double share) {
        return new Question(subject(), tested, share, claim != null);
    }

    Optional<Tested> test() {
        return Optional.ofNullable(test).map(Supplier::get);
    }

    /** What it is about, where that is a theme. */
    public Draft theme(@Nullable UUID theme) {
        this.theme = theme;
        return this;
    }

    /** What is counted, whatever a test would say; nothing where there is no such sentence. */
    Optional<Finding> fact() {
        return Optional.ofNullable(fact).map(sentence -> finding(sentence, grade, null));
    }

    /** The claim that has earned a grade. */
    Finding claim(Grade earned, double p, double corrected, Look look) {
        return finding(Objects.requireNonNull(claim), earned, new Finding.Result(p, corrected, look, isAsked, askedOn));
    }

    private Finding finding(Sentence sentence, Grade grade, Finding.@Nullable Result result) {
        return new Finding(
                key,
                kind,
                sentence,
                grade,
                counts,
                result,
                grade.isClaim() ? null : missing,
                applications,
                nextStep,
                grade.isClaim() || useOfFact == null ? use : useOfFact,
                theme,
                grade.isClaim() ? null : question);
    }
}
