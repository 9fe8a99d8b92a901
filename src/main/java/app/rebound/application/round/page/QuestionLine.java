package app.rebound.application.round.page;

import app.rebound.application.round.RoundDetails;
import app.rebound.application.round.Went;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** One question on the form of a round; a line without a question is left out. */
public class QuestionLine {

    @Size(max = 1000, message = "{error.tooLong}")
    public @Nullable String text;

    public @Nullable Went went;

    @Size(max = 2000, message = "{error.tooLong}")
    public @Nullable String note;

    static QuestionLine of(RoundDetails.Question question) {
        var line = new QuestionLine();
        line.text = question.text();
        line.went = question.went();
        line.note = question.note();
        return line;
    }

    /** What is said of an answer belongs to a question. */
    void check(String name, Errors errors) {
        if (text == null) {
            went = null;
            if (note != null) {
                errors.rejectValue(name, "round.question.missing");
            }
        }
    }
}
