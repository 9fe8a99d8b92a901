package app.rebound.reframing.page;

import app.rebound.platform.form.EditForm;
import app.rebound.platform.form.NotKept;
import app.rebound.reframing.RatedFeeling;
import app.rebound.reframing.StoredThought;
import app.rebound.reframing.ThoughtDetails;
import app.rebound.reframing.trap.KnownTrap;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.feeling.AgainRatings;
import app.rebound.rejection.feeling.FeelingsForm;
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
public class ThoughtForm extends EditForm {

    private static final int LONGEST = 10_000;

    /** What it is about, where the form of a new one says so. */
    @NotKept
    public @Nullable RejectionId entry;

    @Size(max = LONGEST, message = "{error.tooLong}")
    public @Nullable String situation;

    @Size(max = LONGEST, message = "{error.tooLong}")
    public @Nullable String thought;

    @Min(value = 0, message = "{thought.belief.range}")
    @Max(value = 100, message = "{thought.belief.range}")
    public @Nullable Integer belief;

    public FeelingsForm feelings = new FeelingsForm();

    @Valid
    public TrapsForm traps = new TrapsForm();

    @Size(max = LONGEST, message = "{error.tooLong}")
    public @Nullable String evidenceFor;

    @Size(max = LONGEST, message = "{error.tooLong}")
    public @Nullable String evidenceAgainst;

    @Size(max = LONGEST, message = "{error.tooLong}")
    public @Nullable String friend;

    @Size(max = LONGEST, message = "{error.tooLong}")
    public @Nullable String inMyHands;

    @Size(max = LONGEST, message = "{error.tooLong}")
    public @Nullable String notInMyHands;

    @Size(max = LONGEST, message = "{error.tooLong}")
    public @Nullable String balanced;

    @Min(value = 0, message = "{thought.belief.range}")
    @Max(value = 100, message = "{thought.belief.range}")
    public @Nullable Integer beliefAfter;

    public Map<String, String> again = new LinkedHashMap<>();

    static ThoughtForm blank(@Nullable RejectionId entry, @Nullable String situation) {
        var form = new ThoughtForm();
        form.entry = entry;
        form.situation = situation;
        return form;
    }

    /** @param known the traps of the person's own; those that the record has besides are offered, too */
    static ThoughtForm of(StoredThought stored, List<KnownTrap> known) {
        return of(stored, stored.details(), known);
    }

    /** As far as the page of a new one shows it. */
    static ThoughtForm begun(StoredThought stored) {
        return of(stored, ThoughtDetails.EMPTY.begunAs(stored.details()), List.of());
    }

    private static ThoughtForm of(StoredThought stored, ThoughtDetails details, List<KnownTrap> known) {
        var form = new ThoughtForm();
        form.item = stored.id().value();
        form.version = stored.version();
        form.show(details, known);
        return form;
    }

    /** Shows what was typed as it will be shown once it is saved: a word of one's own stands among the others. */
    void settle(List<KnownTrap> known) {
        var another = traps.another;
        show(toDetails(), known);
        traps.another = another;
    }

    private void show(ThoughtDetails details, List<KnownTrap> known) {
        situation = details.situation();
        thought = details.thought();
        belief = details.belief();
        var before = new LinkedHashMap<String, @Nullable Integer>();
        var after = new LinkedHashMap<String, @Nullable Integer>();
        details.feelings().forEach(feeling -> {
            before.put(feeling.emotion(), feeling.before());
            after.put(feeling.emotion(), feeling.after());
        });
        feelings = FeelingsForm.of(before);
        again = AgainRatings.toTexts(after);
        evidenceFor = details.evidenceFor();
        evidenceAgainst = details.evidenceAgainst();
        friend = details.friend();
        inMyHands = details.inMyHands();
        notInMyHands = details.notInMyHands();
        balanced = details.balanced();
        beliefAfter = details.beliefAfter();
        traps = TrapsForm.of(details.traps(), known);
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

    public List<RatedFeeling> toFeelings() {
        var after = AgainRatings.toRatings(again);
        return feelings.toRatings().entrySet().stream()
                .map(felt -> new RatedFeeling(felt.getKey(), felt.getValue(), after.get(felt.getKey())))
                .toList();
    }

    /** Whether this very form was saved before, and the answer did not arrive. */
    boolean saysTheSameAs(ThoughtForm saved) {
        return toDetails().equals(saved.toDetails());
    }

    @Override
    protected @Nullable Object name() {
        return thought;
    }
}
