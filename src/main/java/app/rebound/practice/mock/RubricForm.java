package app.rebound.practice.mock;

import app.rebound.platform.web.Differences;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/** How a mock interview felt, at its end. */
public class RubricForm {

    /** The ratings in the order of the page. */
    public static final List<String> RATINGS =
            List.of("answers", "structure", "knowledge", "bodyLanguage", "demeanour", "rapport");

    private @Nullable Long version;

    @Range(min = 1, max = 5, message = "{round.rating.range}")
    private @Nullable Short answers;

    @Range(min = 1, max = 5, message = "{round.rating.range}")
    private @Nullable Short structure;

    @Range(min = 1, max = 5, message = "{round.rating.range}")
    private @Nullable Short knowledge;

    @Range(min = 1, max = 5, message = "{round.rating.range}")
    private @Nullable Short bodyLanguage;

    @Range(min = 1, max = 5, message = "{round.rating.range}")
    private @Nullable Short demeanour;

    @Range(min = 1, max = 5, message = "{round.rating.range}")
    private @Nullable Short rapport;

    @Size(max = 10_000, message = "{error.tooLong}")
    private @Nullable String note;

    static RubricForm of(StoredMock mock) {
        var form = new RubricForm();
        var rubric = mock.details().rubric();
        form.version = mock.version();
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

    /** What is saved now, where it differs from this form. */
    Map<String, String> differencesTo(RubricForm now) {
        var differences = new LinkedHashMap<String, String>();
        Differences.note(differences, "note", note, now.note);
        return differences;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public @Nullable Short getAnswers() {
        return answers;
    }

    public void setAnswers(@Nullable Short answers) {
        this.answers = answers;
    }

    public @Nullable Short getStructure() {
        return structure;
    }

    public void setStructure(@Nullable Short structure) {
        this.structure = structure;
    }

    public @Nullable Short getKnowledge() {
        return knowledge;
    }

    public void setKnowledge(@Nullable Short knowledge) {
        this.knowledge = knowledge;
    }

    public @Nullable Short getBodyLanguage() {
        return bodyLanguage;
    }

    public void setBodyLanguage(@Nullable Short bodyLanguage) {
        this.bodyLanguage = bodyLanguage;
    }

    public @Nullable Short getDemeanour() {
        return demeanour;
    }

    public void setDemeanour(@Nullable Short demeanour) {
        this.demeanour = demeanour;
    }

    public @Nullable Short getRapport() {
        return rapport;
    }

    public void setRapport(@Nullable Short rapport) {
        this.rapport = rapport;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
