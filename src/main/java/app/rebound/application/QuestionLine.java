package app.rebound.application;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** One question on the form of a round; a line without a question is left out. */
public class QuestionLine {

    @Size(max = 1000, message = "{error.tooLong}")
    private @Nullable String text;

    private @Nullable Went went;

    @Size(max = 2000, message = "{error.tooLong}")
    private @Nullable String note;

    static QuestionLine of(RoundDetails.Question question) {
        var line = new QuestionLine();
        line.text = question.text();
        line.went = question.went();
        line.note = question.note();
        return line;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable Went getWent() {
        return went;
    }

    public void setWent(@Nullable Went went) {
        this.went = went;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
