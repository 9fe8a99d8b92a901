package app.rebound.feedback.request.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the person wants to ask, and how. */
public class Choice {

    private @Nullable Tone tone;
    private List<Question> questions = new ArrayList<>();

    /** Questions of a round, by their ids, that the person felt unsure of. */
    private List<UUID> moments = new ArrayList<>();

    /** What most people can ask and most employers can answer. */
    public static Choice usual() {
        var choice = new Choice();
        choice.tone = Tone.WARM;
        choice.questions.add(Question.IMPROVE);
        return choice;
    }

    public @Nullable Tone getTone() {
        return tone;
    }

    public void setTone(@Nullable Tone tone) {
        this.tone = tone;
    }

    public List<Question> getQuestions() {
        return questions;
    }

    public void setQuestions(List<Question> questions) {
        this.questions = questions;
    }

    public List<UUID> getMoments() {
        return moments;
    }

    public void setMoments(List<UUID> moments) {
        this.moments = moments;
    }
}
