package app.rebound.goal;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a person can write on a goal's page: each of its small forms sends one of these. */
public class GoalWords {

    static final int LONGEST_STEP = 300;

    @Size(max = LONGEST_STEP, message = "{error.tooLong}")
    private @Nullable String step;

    @Size(max = 4000, message = "{error.tooLong}")
    private @Nullable String note;

    /** What helped to reach it. */
    @Size(max = 2000, message = "{error.tooLong}")
    private @Nullable String helped;

    /** What the person says when they let it go. */
    @Size(max = 2000, message = "{error.tooLong}")
    private @Nullable String parting;

    static GoalWords ofStep(String text) {
        var words = new GoalWords();
        words.step = text;
        return words;
    }

    public @Nullable String getStep() {
        return step;
    }

    public void setStep(@Nullable String step) {
        this.step = step;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable String getHelped() {
        return helped;
    }

    public void setHelped(@Nullable String helped) {
        this.helped = helped;
    }

    public @Nullable String getParting() {
        return parting;
    }

    public void setParting(@Nullable String parting) {
        this.parting = parting;
    }
}
