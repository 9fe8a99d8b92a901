package app.rebound.strength.card;

import app.rebound.platform.form.EditForm;
import app.rebound.platform.journal.Ids;
import app.rebound.practice.story.StoryId;
import app.rebound.strength.StrengthId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is to be on the card. */
public class CardChoiceForm extends EditForm {

    /** In place of a story or a thought: there is to be none. Nothing leaves it open. */
    static final String NONE = "none";

    public List<StrengthId> strengths = new ArrayList<>();
    public @Nullable String story;
    public @Nullable String thought;

    static CardChoiceForm of(StoredChoice stored) {
        var form = new CardChoiceForm();
        var choice = stored.choice();
        form.item = stored.id();
        form.version = stored.version();
        form.strengths.addAll(choice.strengths());
        form.story = value(choice.withStory(), choice.story());
        form.thought = value(choice.withThought(), choice.thought());
        return form;
    }

    private static @Nullable String value(boolean wanted, @Nullable Object id) {
        return !wanted ? NONE : id == null ? null : id.toString();
    }

    void check(Errors errors) {
        if (strengths.stream().distinct().count() > CardChoice.STRENGTHS) {
            errors.rejectValue("strengths", "confidence.strengths.many");
        }
    }

    CardChoice toChoice() {
        var storyId = id(story);
        return new CardChoice(
                strengths.stream().filter(Objects::nonNull).toList(),
                !NONE.equals(story),
                storyId == null ? null : new StoryId(storyId),
                !NONE.equals(thought),
                id(thought));
    }

    private static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null ? null : Ids.parse(text);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
