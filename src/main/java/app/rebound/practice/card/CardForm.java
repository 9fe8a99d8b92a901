package app.rebound.practice.card;

import app.rebound.application.ApplicationId;
import app.rebound.platform.web.Differences;
import app.rebound.practice.Tags;
import app.rebound.practice.story.StoryId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A card of one's own, new or edited. */
public class CardForm {

    /** Minted when the form is shown, so that sending it twice makes one card. */
    private @Nullable CardId card;

    private @Nullable Long version;

    @NotBlank(message = "{card.question.missing}")
    @Size(max = 1000, message = "{error.tooLong}")
    private @Nullable String question;

    @Size(max = 10_000, message = "{error.tooLong}")
    private @Nullable String notes;

    @Size(max = 4000, message = "{error.tooLong}")
    private @Nullable String keyPoints;

    private @Nullable String tags;

    private @Nullable StoryId story;

    static CardForm blank() {
        var form = new CardForm();
        form.card = CardId.next();
        return form;
    }

    static CardForm of(StoredCard card) {
        var form = new CardForm();
        form.version = card.version();
        form.question = card.details().question();
        form.notes = card.details().notes();
        form.keyPoints = card.details().keyPoints();
        form.tags = card.details().tags().toString();
        form.story = card.details().story();
        return form;
    }

    void check(Errors errors) {
        if (!Tags.of(tags).fit()) {
            errors.rejectValue("tags", "tags.tooLong");
        }
    }

    CardDetails toDetails(@Nullable ApplicationId application) {
        return new CardDetails(Objects.requireNonNull(question), notes, keyPoints, Tags.of(tags), application, story);
    }

    /** What is saved now, for each text that differs from this form. */
    Map<String, String> differencesTo(CardForm now) {
        var differences = new LinkedHashMap<String, String>();
        Differences.note(differences, "question", question, now.question);
        Differences.note(differences, "notes", notes, now.notes);
        Differences.note(differences, "keyPoints", keyPoints, now.keyPoints);
        Differences.note(differences, "tags", tags, now.tags);
        return differences;
    }

    public @Nullable CardId getCard() {
        return card;
    }

    public void setCard(@Nullable CardId card) {
        this.card = card;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public @Nullable String getQuestion() {
        return question;
    }

    public void setQuestion(@Nullable String question) {
        this.question = question;
    }

    public @Nullable String getNotes() {
        return notes;
    }

    public void setNotes(@Nullable String notes) {
        this.notes = notes;
    }

    public @Nullable String getKeyPoints() {
        return keyPoints;
    }

    public void setKeyPoints(@Nullable String keyPoints) {
        this.keyPoints = keyPoints;
    }

    public @Nullable String getTags() {
        return tags;
    }

    public void setTags(@Nullable String tags) {
        this.tags = tags;
    }

    public @Nullable StoryId getStory() {
        return story;
    }

    public void setStory(@Nullable StoryId story) {
        this.story = story;
    }
}
