package app.rebound.application;

import app.rebound.platform.web.Dates;
import app.rebound.platform.web.Differences;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A round with its ratings and questions, new or edited. */
public class RoundForm {

    /** Lines for questions that stand ready. */
    private static final int FREE_LINES = 3;

    /** Minted when the form is shown, so that sending it twice makes one round. */
    private @Nullable RoundId entry;

    private @Nullable Long version;

    @NotNull(message = "{round.kind.missing}")
    private @Nullable RoundKind kind;

    @NotNull(message = "{round.heldOn.missing}")
    private @Nullable LocalDate heldOn;

    @NotNull(message = "{error.choose}")
    private @Nullable RoundResult result;

    @Size(max = 4000, message = "{error.tooLong}")
    private @Nullable String preparation;

    private @Nullable Short prepared;
    private @Nullable Short answers;
    private @Nullable Short knowledge;
    private @Nullable Short bodyLanguage;
    private @Nullable Short demeanour;
    private @Nullable Short rapport;

    @Size(max = 4000, message = "{error.tooLong}")
    private @Nullable String note;

    @Valid
    private List<QuestionLine> questions = new ArrayList<>();

    static RoundForm blank(LocalDate today) {
        var form = new RoundForm();
        form.entry = RoundId.next();
        form.heldOn = today;
        form.result = RoundResult.WAITING;
        form.addFreeLines();
        return form;
    }

    static RoundForm of(Round round) {
        var form = new RoundForm();
        var details = round.details();
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
        checkRating("prepared", prepared, errors);
        checkRating("answers", answers, errors);
        checkRating("knowledge", knowledge, errors);
        checkRating("bodyLanguage", bodyLanguage, errors);
        checkRating("demeanour", demeanour, errors);
        checkRating("rapport", rapport, errors);
    }

    private static void checkRating(String name, @Nullable Short rating, Errors errors) {
        if (rating != null && (rating < 1 || rating > 5)) {
            errors.rejectValue(name, "round.rating.range");
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
                        .filter(line -> line.getText() != null)
                        .map(line -> new RoundDetails.Question(
                                null, Objects.requireNonNull(line.getText()), line.getWent(), line.getNote()))
                        .toList());
    }

    /** Whether this form is about that round; a page that is used again has another kind or day. */
    boolean isFor(RoundDetails saved) {
        return saved.kind() == kind && saved.heldOn().equals(heldOn);
    }

    /** What is saved now, for each text that differs from this form. */
    Map<String, String> differencesTo(RoundForm now) {
        var differences = new LinkedHashMap<String, String>();
        Differences.note(differences, "heldOn", heldOn, now.heldOn);
        Differences.note(differences, "preparation", preparation, now.preparation);
        Differences.note(differences, "note", note, now.note);
        for (int at = 0; at < questions.size(); at++) {
            var saved = at < now.questions.size() ? now.questions.get(at) : new QuestionLine();
            var line = questions.get(at);
            Differences.note(differences, "questions[%d].text".formatted(at), line.getText(), saved.getText());
            Differences.note(differences, "questions[%d].note".formatted(at), line.getNote(), saved.getNote());
        }
        return differences;
    }

    public @Nullable RoundId getEntry() {
        return entry;
    }

    public void setEntry(@Nullable RoundId entry) {
        this.entry = entry;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public @Nullable RoundKind getKind() {
        return kind;
    }

    public void setKind(@Nullable RoundKind kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(@Nullable LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public @Nullable RoundResult getResult() {
        return result;
    }

    public void setResult(@Nullable RoundResult result) {
        this.result = result;
    }

    public @Nullable String getPreparation() {
        return preparation;
    }

    public void setPreparation(@Nullable String preparation) {
        this.preparation = preparation;
    }

    public @Nullable Short getPrepared() {
        return prepared;
    }

    public void setPrepared(@Nullable Short prepared) {
        this.prepared = prepared;
    }

    public @Nullable Short getAnswers() {
        return answers;
    }

    public void setAnswers(@Nullable Short answers) {
        this.answers = answers;
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

    public List<QuestionLine> getQuestions() {
        return questions;
    }

    public void setQuestions(List<QuestionLine> questions) {
        this.questions = questions;
    }
}
