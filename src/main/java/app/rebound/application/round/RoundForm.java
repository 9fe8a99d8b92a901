package app.rebound.application.round;

import app.rebound.platform.form.EditForm;
import app.rebound.platform.web.Dates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A round with its ratings and questions, new or edited. */
public class RoundForm extends EditForm {

    /** Lines for questions that stand ready. */
    private static final int FREE_LINES = 3;

    @NotNull(message = "{round.kind.missing}")
    public @Nullable RoundKind kind;

    @NotNull(message = "{round.heldOn.missing}")
    public @Nullable LocalDate heldOn;

    @NotNull(message = "{error.choose}")
    public @Nullable RoundResult result;

    @Size(max = 4000, message = "{error.tooLong}")
    public @Nullable String preparation;

    @Range(min = 1, max = 5, message = "{round.rating.range}")
    public @Nullable Short prepared;

    @Range(min = 1, max = 5, message = "{round.rating.range}")
    public @Nullable Short answers;

    @Range(min = 1, max = 5, message = "{round.rating.range}")
    public @Nullable Short knowledge;

    @Range(min = 1, max = 5, message = "{round.rating.range}")
    public @Nullable Short bodyLanguage;

    @Range(min = 1, max = 5, message = "{round.rating.range}")
    public @Nullable Short demeanour;

    @Range(min = 1, max = 5, message = "{round.rating.range}")
    public @Nullable Short rapport;

    @Size(max = 4000, message = "{error.tooLong}")
    public @Nullable String note;

    @Valid
    public List<QuestionLine> questions = new ArrayList<>();

    static RoundForm blank(LocalDate today) {
        var form = new RoundForm();
        form.heldOn = today;
        form.result = RoundResult.WAITING;
        form.addFreeLines();
        return form;
    }

    static RoundForm of(Round round) {
        var form = new RoundForm();
        var details = round.details();
        form.item = round.id().value();
        form.version = round.version();
        form.kind = details.kind();
        form.heldOn = details.heldOn();
        form.result = details.result();
        form.preparation = details.preparation();
        form.prepared = details.ratings().prepared();
        form.answers = details.ratings().answers();
        form.knowledge = details.ratings().knowledge();
        form.bodyLanguage = details.ratings().bodyLanguage();
        form.demeanour = details.ratings().demeanour();
        form.rapport = details.ratings().rapport();
        form.note = details.note();
        details.questions().forEach(question -> form.questions.add(QuestionLine.of(question)));
        form.addFreeLines();
        return form;
    }

    private void addFreeLines() {
        for (int free = 0; free < FREE_LINES; free++) {
            questions.add(new QuestionLine());
        }
    }

    void check(LocalDate today, Errors errors) {
        Dates.checkNear(heldOn, "heldOn", today, errors);
        for (var at = 0; at < questions.size(); at++) {
            questions.get(at).check("questions[%d].text".formatted(at), errors);
        }
    }

    RoundDetails toDetails() {
        return new RoundDetails(
                Objects.requireNonNull(kind),
                Objects.requireNonNull(heldOn),
                Objects.requireNonNull(result),
                preparation,
                new Ratings(prepared, answers, knowledge, bodyLanguage, demeanour, rapport),
                note,
                questions.stream()
                        .filter(line -> line.text != null)
                        .map(line -> new RoundDetails.Question(
                                null, Objects.requireNonNull(line.text), line.went, line.note))
                        .toList());
    }

    @Override
    protected Object name() {
        return Arrays.asList(kind, heldOn);
    }
}
