package app.rebound.practice.story;

import app.rebound.platform.form.EditForm;
import app.rebound.platform.journal.Stored;
import app.rebound.practice.Tags;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A story, new or edited. */
public class StoryForm extends EditForm {

    @NotBlank(message = "{story.title.missing}")
    @Size(max = 200, message = "{error.tooLong}")
    public @Nullable String title;

    @Size(max = 4000, message = "{error.tooLong}")
    public @Nullable String situation;

    @Size(max = 4000, message = "{error.tooLong}")
    public @Nullable String task;

    @Size(max = 10_000, message = "{error.tooLong}")
    public @Nullable String action;

    @Size(max = 4000, message = "{error.tooLong}")
    public @Nullable String result;

    @Size(max = 4000, message = "{error.tooLong}")
    public @Nullable String reflection;

    public @Nullable String tags;

    static StoryForm of(Stored<StoryId, StoryDetails> story) {
        var form = new StoryForm();
        var details = story.details();
        form.item = story.id().value();
        form.version = story.version();
        form.title = details.title();
        form.situation = details.situation();
        form.task = details.task();
        form.action = details.action();
        form.result = details.result();
        form.reflection = details.reflection();
        form.tags = details.tags().toString();
        return form;
    }

    void check(Errors errors) {
        tags = Tags.checked(tags, errors);
    }

    StoryDetails toDetails() {
        return new StoryDetails(
                Objects.requireNonNull(title), situation, task, action, result, reflection, Tags.of(tags), List.of());
    }

    @Override
    protected @Nullable Object name() {
        return title;
    }
}
