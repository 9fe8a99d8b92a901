package app.rebound.practice.card.page;

import app.rebound.application.ApplicationId;
import app.rebound.platform.form.EditForm;
import app.rebound.practice.Tags;
import app.rebound.practice.card.CardDetails;
import app.rebound.practice.card.StoredCard;
import app.rebound.practice.story.StoryId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A card of one's own, new or edited. */
public class CardForm extends EditForm {

    @NotBlank(message = "{card.question.missing}")
    @Size(max = 1000, message = "{error.tooLong}")
    public @Nullable String question;

    @Size(max = 10_000, message = "{error.tooLong}")
    public @Nullable String notes;

    @Size(max = 4000, message = "{error.tooLong}")
    public @Nullable String keyPoints;

    public @Nullable String tags;

    public @Nullable StoryId story;

    static CardForm of(StoredCard card) {
        var form = new CardForm();
        form.item = card.id().value();
        form.version = card.version();
        form.question = card.details().question();
        form.notes = card.details().notes();
        form.keyPoints = card.details().keyPoints();
        form.tags = card.details().tags().toString();
        form.story = card.details().story();
        return form;
    }

    void check(Errors errors) {
        tags = Tags.checked(tags, errors);
    }

    CardDetails toDetails(@Nullable ApplicationId application) {
        return new CardDetails(Objects.requireNonNull(question), notes, keyPoints, Tags.of(tags), application, story);
    }

    @Override
    protected @Nullable Object name() {
        return question;
    }
}
