package app.rebound.resilience.thought.page;

import app.rebound.platform.web.Differences;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.feeling.AgainRatings;
import app.rebound.rejection.feeling.FeelingsForm;
import app.rebound.resilience.thought.RatedFeeling;
import app.rebound.resilience.thought.StoredThought;
import app.rebound.resilience.thought.ThoughtDetails;
import app.rebound.resilience.thought.ThoughtId;
import app.rebound.resilience.thought.trap.KnownTrap;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A thought record. A new one shows only its first part: what happened, the thought, the feelings. */
public class ThoughtForm {

    private static final int LONGEST = 10_000;

    /** Minted when the form of a new one is shown, so that sending it twice keeps one record. */
    private @Nullable ThoughtId minted;

    private @Nullable RejectionId entry;
    private @Nullable Long version;

    @Size(max = LONGEST, message = "{error.tooLong}")
    private @Nullable String situation;

    @Size(max = LONGEST, message = "{error.tooLong}")
    private @Nullable String thought;

    @Min(value = 0, message = "{thought.belief.range}")
    @Max(value = 100, message = "{thought.belief.range}")
    private @Nullable Integer belief;

    private FeelingsForm feelings = new FeelingsForm();

    @Valid
    private TrapsForm traps = new TrapsForm();

    @Size(max = LONGEST, message = "{error.tooLong}")
    private @Nullable String evidenceFor;

    @Size(max = LONGEST, message = "{error.tooLong}")
    private @Nullable String evidenceAgainst;

    @Size(max = LONGEST, message = "{error.tooLong}")
    private @Nullable String friend;

    @Size(max = LONGEST, message = "{error.tooLong}")
    private @Nullable String inMyHands;

    @Size(max = LONGEST, message = "{error.tooLong}")
    private @Nullable String notInMyHands;

    @Size(max = LONGEST, message = "{error.tooLong}")
    private @Nullable String balanced;

    @Min(value = 0, message = "{thought.belief.range}")
    @Max(value = 100, message = "{thought.belief.range}")
    private @Nullable Integer beliefAfter;

    private Map<String, String> again = new LinkedHashMap<>();

    static ThoughtForm blank(@Nullable RejectionId entry, @Nullable String situation) {
        var form = new ThoughtForm();
        form.minted = ThoughtId.next();
        form.entry = entry;
        form.situation = situation;
        return form;
    }

    /** @param known the traps of the person's own; those that the record has besides are offered, too */
    static ThoughtForm of(StoredThought stored, List<KnownTrap> known) {
        var form = new ThoughtForm();
        var details = stored.details();
        form.version = stored.version();
        form.situation = details.situation();
        form.thought = details.thought();
        form.belief = details.belief();
        var before = new LinkedHashMap<String, @Nullable Integer>();
        var after = new LinkedHashMap<String, @Nullable Integer>();
        details.feelings().forEach(feeling -> {
            before.put(feeling.emotion(), feeling.before());
            after.put(feeling.emotion(), feeling.after());
        });
        form.feelings = FeelingsForm.of(before);
        form.again = AgainRatings.toTexts(after);
        form.evidenceFor = details.evidenceFor();
        form.evidenceAgainst = details.evidenceAgainst();
        form.friend = details.friend();
        form.inMyHands = details.inMyHands();
        form.notInMyHands = details.notInMyHands();
        form.balanced = details.balanced();
        form.beliefAfter = details.beliefAfter();
        form.traps = TrapsForm.of(details.traps(), known);
        return form;
    }

    void check(Errors errors) {
        feelings.check(errors);
        AgainRatings.check(again, errors);
    }

    /** Puts a sentence below what speaks against the thought, if there is room for it. */
    void insert(String sentence, Errors errors) {
        var joined = evidenceAgainst == null ? sentence : evidenceAgainst + "\n" + sentence;
        if (joined.length() <= LONGEST) {
            evidenceAgainst = joined;
        } else if (!errors.hasFieldErrors("evidenceAgainst")) {
            errors.rejectValue("evidenceAgainst", "thought.evidenceAgainst.full");
        }
    }

    /** What the form holds. Call after {@link #check}. */
    ThoughtDetails toDetails() {
        return new ThoughtDetails(
                situation,
                thought,
                belief,
                toFeelings(),
                traps.toMarks(),
                evidenceFor,
                evidenceAgainst,
                friend,
                inMyHands,
                notInMyHands,
                balanced,
                beliefAfter);
    }

    private List<RatedFeeling> toFeelings() {
        var after = AgainRatings.toRatings(again);
        return feelings.toRatings().entrySet().stream()
                .map(felt -> new RatedFeeling(felt.getKey(), felt.getValue(), after.get(felt.getKey())))
                .toList();
    }

    /** Whether this very form was saved before, and the answer did not arrive. */
    boolean saysTheSameAs(ThoughtForm saved) {
        return toDetails().equals(saved.toDetails());
    }

    /** What is saved now, for each field that differs from this form. */
    Map<String, String> differencesTo(ThoughtForm now) {
        var differences = new LinkedHashMap<String, String>();
        Differences.note(differences, "situation", situation, now.situation);
        Differences.note(differences, "thought", thought, now.thought);
        Differences.note(differences, "belief", belief, now.belief);
        Differences.note(differences, "evidenceFor", evidenceFor, now.evidenceFor);
        Differences.note(differences, "evidenceAgainst", evidenceAgainst, now.evidenceAgainst);
        Differences.note(differences, "friend", friend, now.friend);
        Differences.note(differences, "inMyHands", inMyHands, now.inMyHands);
        Differences.note(differences, "notInMyHands", notInMyHands, now.notInMyHands);
        Differences.note(differences, "balanced", balanced, now.balanced);
        Differences.note(differences, "beliefAfter", beliefAfter, now.beliefAfter);
        return differences;
    }

    public @Nullable ThoughtId getMinted() {
        return minted;
    }

    public void setMinted(@Nullable ThoughtId minted) {
        this.minted = minted;
    }

    public @Nullable RejectionId getEntry() {
        return entry;
    }

    public void setEntry(@Nullable RejectionId entry) {
        this.entry = entry;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public @Nullable String getSituation() {
        return situation;
    }

    public void setSituation(@Nullable String situation) {
        this.situation = situation;
    }

    public @Nullable String getThought() {
        return thought;
    }

    public void setThought(@Nullable String thought) {
        this.thought = thought;
    }

    public @Nullable Integer getBelief() {
        return belief;
    }

    public void setBelief(@Nullable Integer belief) {
        this.belief = belief;
    }

    public FeelingsForm getFeelings() {
        return feelings;
    }

    public void setFeelings(FeelingsForm feelings) {
        this.feelings = feelings;
    }

    public TrapsForm getTraps() {
        return traps;
    }

    public void setTraps(TrapsForm traps) {
        this.traps = traps;
    }

    public @Nullable String getEvidenceFor() {
        return evidenceFor;
    }

    public void setEvidenceFor(@Nullable String evidenceFor) {
        this.evidenceFor = evidenceFor;
    }

    public @Nullable String getEvidenceAgainst() {
        return evidenceAgainst;
    }

    public void setEvidenceAgainst(@Nullable String evidenceAgainst) {
        this.evidenceAgainst = evidenceAgainst;
    }

    public @Nullable String getFriend() {
        return friend;
    }

    public void setFriend(@Nullable String friend) {
        this.friend = friend;
    }

    public @Nullable String getInMyHands() {
        return inMyHands;
    }

    public void setInMyHands(@Nullable String inMyHands) {
        this.inMyHands = inMyHands;
    }

    public @Nullable String getNotInMyHands() {
        return notInMyHands;
    }

    public void setNotInMyHands(@Nullable String notInMyHands) {
        this.notInMyHands = notInMyHands;
    }

    public @Nullable String getBalanced() {
        return balanced;
    }

    public void setBalanced(@Nullable String balanced) {
        this.balanced = balanced;
    }

    public @Nullable Integer getBeliefAfter() {
        return beliefAfter;
    }

    public void setBeliefAfter(@Nullable Integer beliefAfter) {
        this.beliefAfter = beliefAfter;
    }

    public Map<String, String> getAgain() {
        return again;
    }

    public void setAgain(Map<String, String> again) {
        this.again = again;
    }
}
