package app.rebound.practice.story;

import app.rebound.platform.web.Differences;
import app.rebound.practice.Tags;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A story, new or edited. */
public class StoryForm {

    /** Minted when the form is shown, so that sending it twice keeps one story. */
    private @Nullable StoryId story;

    private @Nullable Long version;

    @NotBlank(message = "{story.title.missing}")
    @Size(max = 200, message = "{error.tooLong}")
    private @Nullable String title;

    @Size(max = 4000, message = "{error.tooLong}")
    private @Nullable String situation;

    @Size(max = 4000, message = "{error.tooLong}")
    private @Nullable String task;

    @Size(max = 10_000, message = "{error.tooLong}")
    private @Nullable String action;

    @Size(max = 4000, message = "{error.tooLong}")
    private @Nullable String result;

    @Size(max = 4000, message = "{error.tooLong}")
    private @Nullable String reflection;

    private @Nullable String tags;

    static StoryForm blank() {
        var form = new StoryForm();
        form.story = StoryId.next();
        return form;
    }

    static StoryForm of(StoredStory story) {
        var form = new StoryForm();
        var details = story.details();
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
        if (!Tags.of(tags).fit()) {
            errors.rejectValue("tags", "tags.tooLong");
        }
    }

    StoryDetails toDetails() {
        return new StoryDetails(
                Objects.requireNonNull(title), situation, task, action, result, reflection, Tags.of(tags), List.of());
    }

    /** What is saved now, for each text that differs from this form. */
    Map<String, String> differencesTo(StoryForm now) {
        var differences = new LinkedHashMap<String, String>();
        Differences.note(differences, "title", title, now.title);
        Differences.note(differences, "situation", situation, now.situation);
        Differences.note(differences, "task", task, now.task);
        Differences.note(differences, "action", action, now.action);
        Differences.note(differences, "result", result, now.result);
        Differences.note(differences, "reflection", reflection, now.reflection);
        Differences.note(differences, "tags", tags, now.tags);
        return differences;
    }

    public @Nullable StoryId getStory() {
        return story;
    }

    public void setStory(@Nullable StoryId story) {
        this.story = story;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getSituation() {
        return situation;
    }

    public void setSituation(@Nullable String situation) {
        this.situation = situation;
    }

    public @Nullable String getTask() {
        return task;
    }

    public void setTask(@Nullable String task) {
        this.task = task;
    }

    public @Nullable String getAction() {
        return action;
    }

    public void setAction(@Nullable String action) {
        this.action = action;
    }

    public @Nullable String getResult() {
        return result;
    }

    public void setResult(@Nullable String result) {
        this.result = result;
    }

    public @Nullable String getReflection() {
        return reflection;
    }

    public void setReflection(@Nullable String reflection) {
        this.reflection = reflection;
    }

    public @Nullable String getTags() {
        return tags;
    }

    public void setTags(@Nullable String tags) {
        this.tags = tags;
    }
}
