package app.rebound.rejection.reflection;

import app.rebound.platform.form.Differences;
import app.rebound.platform.form.NotKept;
import app.rebound.rejection.feeling.AgainRatings;
import app.rebound.rejection.reason.GivenReason;
import app.rebound.rejection.reason.Reason;
import app.rebound.rejection.reason.ReasonLine;
import app.rebound.rejection.round.RoundWords;
import app.rebound.rejection.round.ToldRound;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The guided reflection: eight boxes, the reasons, and the first emotions felt again. */
public class ReflectionForm {

    /** Lines for labels of the person's own that stand ready. */
    private static final int FREE_LINES = 2;

    private static final int LONGEST = 10_000;

    @NotKept
    private @Nullable Long version;

    @Size(max = 10_000, message = "{error.tooLong}")
    private @Nullable String wentWell;

    @Size(max = 10_000, message = "{error.tooLong}")
    private @Nullable String wasHard;

    @Size(max = 10_000, message = "{error.tooLong}")
    private @Nullable String excelledAt;

    @Size(max = 10_000, message = "{error.tooLong}")
    private @Nullable String struggledWith;

    @Size(max = 10_000, message = "{error.tooLong}")
    private @Nullable String learnedAboutMe;

    @Size(max = 10_000, message = "{error.tooLong}")
    private @Nullable String learnedAboutEmployers;

    @Size(max = 10_000, message = "{error.tooLong}")
    private @Nullable String rightRole;

    @Size(max = 10_000, message = "{error.tooLong}")
    private @Nullable String nextTime;

    @Valid
    private List<@Valid ReasonLine> reasons = new ArrayList<>();

    private Map<String, String> again = new LinkedHashMap<>();

    static ReflectionForm of(StoredReflection stored, Map<String, @Nullable Integer> again) {
        var form = new ReflectionForm();
        form.version = stored.version();
        form.wentWell = stored.text().wentWell();
        form.wasHard = stored.text().wasHard();
        form.excelledAt = stored.text().excelledAt();
        form.struggledWith = stored.text().struggledWith();
        form.learnedAboutMe = stored.text().learnedAboutMe();
        form.learnedAboutEmployers = stored.text().learnedAboutEmployers();
        form.rightRole = stored.text().rightRole();
        form.nextTime = stored.text().nextTime();
        for (var reason : Reason.values()) {
            form.reasons.add(ReasonLine.of(reason, null, stored.reasons()));
        }
        stored.reasons().stream()
                .map(GivenReason::label)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(label -> form.reasons.add(ReasonLine.of(null, label, stored.reasons())));
        for (int free = 0; free < FREE_LINES; free++) {
            form.reasons.add(ReasonLine.of(null, null, List.of()));
        }
        form.again = AgainRatings.toTexts(again);
        return form;
    }

    /**
     * Puts what was written after the rounds into the boxes that are empty, to be gone on with.
     *
     * @return whether a box was filled
     */
    boolean startFrom(List<ToldRound> rounds) {
        var before = toText();
        wentWell = wentWell == null ? joined(rounds, RoundWords::wentWell) : wentWell;
        wasHard = wasHard == null ? joined(rounds, RoundWords::wasHard) : wasHard;
        nextTime = nextTime == null ? joined(rounds, RoundWords::nextTime) : nextTime;
        return !before.equals(toText());
    }

    private static @Nullable String joined(List<ToldRound> rounds, Function<RoundWords, @Nullable String> box) {
        var words = rounds.stream()
                .map(ToldRound::words)
                .flatMap(round -> Stream.ofNullable(box.apply(round)))
                .collect(Collectors.joining("\n\n"));
        return words.isEmpty() || words.length() > LONGEST ? null : words;
    }

    void check(Errors errors) {
        AgainRatings.check(again, errors);
    }

    ReflectionText toText() {
        return new ReflectionText(
                wentWell,
                wasHard,
                excelledAt,
                struggledWith,
                learnedAboutMe,
                learnedAboutEmployers,
                rightRole,
                nextTime);
    }

    List<GivenReason> toReasons() {
        return reasons.stream().flatMap(line -> line.toReasons().stream()).toList();
    }

    Map<String, @Nullable Integer> toAgain() {
        return AgainRatings.toRatings(again);
    }

    /** Whether this very form was saved before, and the answer did not arrive. */
    boolean saysTheSameAs(ReflectionForm saved) {
        return toText().equals(saved.toText())
                && toReasons().equals(saved.toReasons())
                && toAgain().equals(saved.toAgain());
    }

    /** What is saved now, for each box that differs from this form. */
    Map<String, String> differencesTo(ReflectionForm now) {
        return Differences.between(this, now);
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public @Nullable String getWentWell() {
        return wentWell;
    }

    public void setWentWell(@Nullable String wentWell) {
        this.wentWell = wentWell;
    }

    public @Nullable String getWasHard() {
        return wasHard;
    }

    public void setWasHard(@Nullable String wasHard) {
        this.wasHard = wasHard;
    }

    public @Nullable String getExcelledAt() {
        return excelledAt;
    }

    public void setExcelledAt(@Nullable String excelledAt) {
        this.excelledAt = excelledAt;
    }

    public @Nullable String getStruggledWith() {
        return struggledWith;
    }

    public void setStruggledWith(@Nullable String struggledWith) {
        this.struggledWith = struggledWith;
    }

    public @Nullable String getLearnedAboutMe() {
        return learnedAboutMe;
    }

    public void setLearnedAboutMe(@Nullable String learnedAboutMe) {
        this.learnedAboutMe = learnedAboutMe;
    }

    public @Nullable String getLearnedAboutEmployers() {
        return learnedAboutEmployers;
    }

    public void setLearnedAboutEmployers(@Nullable String learnedAboutEmployers) {
        this.learnedAboutEmployers = learnedAboutEmployers;
    }

    public @Nullable String getRightRole() {
        return rightRole;
    }

    public void setRightRole(@Nullable String rightRole) {
        this.rightRole = rightRole;
    }

    public @Nullable String getNextTime() {
        return nextTime;
    }

    public void setNextTime(@Nullable String nextTime) {
        this.nextTime = nextTime;
    }

    public List<ReasonLine> getReasons() {
        return reasons;
    }

    public void setReasons(List<@Valid ReasonLine> reasons) {
        this.reasons = reasons;
    }

    public Map<String, String> getAgain() {
        return again;
    }

    public void setAgain(Map<String, String> again) {
        this.again = again;
    }
}
