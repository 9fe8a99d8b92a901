package app.rebound.resilience.strength.card;

import app.rebound.platform.journal.Ids;
import app.rebound.practice.story.StoryId;
import app.rebound.resilience.strength.StrengthId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is to be on the card. */
public class CardChoiceForm {

    /** In place of a story or a thought: there is to be none. Nothing leaves it open. */
    static final String NONE = "none";

    private List<StrengthId> strengths = new ArrayList<>();
    private @Nullable String story;
    private @Nullable String thought;

    static CardChoiceForm of(CardChoice choice) {
        var form = new CardChoiceForm();
        form.strengths = new ArrayList<>(choice.strengths());
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
                strengths,
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

    public List<StrengthId> getStrengths() {
        return strengths;
    }

    public void setStrengths(List<StrengthId> strengths) {
        this.strengths = strengths;
    }

    public @Nullable String getStory() {
        return story;
    }

    public void setStory(@Nullable String story) {
        this.story = story;
    }

    public @Nullable String getThought() {
        return thought;
    }

    public void setThought(@Nullable String thought) {
        this.thought = thought;
    }
}
