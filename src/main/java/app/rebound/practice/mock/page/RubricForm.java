package app.rebound.practice.mock.page;

import app.rebound.platform.form.EditForm;
import app.rebound.platform.journal.Stored;
import app.rebound.practice.mock.MockDetails;
import app.rebound.practice.mock.MockId;
import app.rebound.practice.mock.Rubric;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/** How a mock interview felt, at its end. */
public class RubricForm extends EditForm {

    /** The ratings in the order of the page. */
    public static final List<String> RATINGS =
            List.of("answers", "structure", "knowledge", "bodyLanguage", "demeanour", "rapport");

    @Range(min = 1, max = 5, message = "{round.rating.range}")
    public @Nullable Short answers;

    @Range(min = 1, max = 5, message = "{round.rating.range}")
    public @Nullable Short structure;

    @Range(min = 1, max = 5, message = "{round.rating.range}")
    public @Nullable Short knowledge;

    @Range(min = 1, max = 5, message = "{round.rating.range}")
    public @Nullable Short bodyLanguage;

    @Range(min = 1, max = 5, message = "{round.rating.range}")
    public @Nullable Short demeanour;

    @Range(min = 1, max = 5, message = "{round.rating.range}")
    public @Nullable Short rapport;

    @Size(max = 10_000, message = "{error.tooLong}")
    public @Nullable String note;

    /** Whether the interview has come to its end: not to rate it ends it too. */
    public boolean finished;

    static RubricForm of(Stored<MockId, MockDetails> mock) {
        var form = new RubricForm();
        var rubric = mock.details().rubric();
        form.item = mock.id().value();
        form.version = mock.version();
        form.finished = mock.details().finished();
        form.answers = rubric.answers();
        form.structure = rubric.structure();
        form.knowledge = rubric.knowledge();
        form.bodyLanguage = rubric.bodyLanguage();
        form.demeanour = rubric.demeanour();
        form.rapport = rubric.rapport();
        form.note = mock.details().note();
        return form;
    }

    Rubric toRubric() {
        return new Rubric(answers, structure, knowledge, bodyLanguage, demeanour, rapport);
    }
}
