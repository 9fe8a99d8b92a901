package app.rebound.feedback.suggestion;

import app.rebound.feedback.Polarity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The themes every journal starts with, in the order they are listed, and the cue phrases they are recognised by. The
 * phrases are data: {@code themes.properties} says how to add to them.
 */
public final class StarterThemes {

    /**
     * What a phrase stands for.
     *
     * @param polarity which way it points, where the words alone say that ("ran out of time")
     * @param onlyAlone whether it gives way to any other theme of the clause ("your answers on system design")
     */
    record Cue(String theme, @Nullable Polarity polarity, boolean onlyAlone) {

        static Cue topic(String theme) {
            return new Cue(theme, null, false);
        }
    }

    private static final List<String> CODES = List.of(
            "communication",
            "clear-answers",
            "time-management",
            "practical-work",
            "technical-knowledge",
            "domain-knowledge",
            "licence",
            "problem-solving",
            "experience",
            "leadership",
            "teamwork",
            "rapport",
            "confidence",
            "nerves",
            "motivation",
            "company-research",
            "questions-asked",
            "presentation",
            "attention-to-detail",
            "portfolio",
            "resume",
            "language",
            "adaptability",
            "terms",
            "coding",
            "system-design");

    private static final PhraseBook<Cue> CUES = read();

    private StarterThemes() {}

    public static List<String> codes() {
        return CODES;
    }

    static PhraseBook<Cue> cues() {
        return CUES;
    }

    private static PhraseBook<Cue> read() {
        var data = WordList.load("themes.properties");
        var cues = new PhraseBook<Cue>();
        for (var code : CODES) {
            for (var alone : List.of(false, true)) {
                var key = code + (alone ? ".alone-" : ".");
                cues.addAll(data.getProperty(key + "topic", ""), new Cue(code, null, alone));
                cues.addAll(data.getProperty(key + "strength", ""), new Cue(code, Polarity.STRENGTH, alone));
                cues.addAll(data.getProperty(key + "to-improve", ""), new Cue(code, Polarity.TO_IMPROVE, alone));
            }
        }
        return cues;
    }
}
