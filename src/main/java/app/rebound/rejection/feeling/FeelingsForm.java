package app.rebound.rejection.feeling;

import app.rebound.platform.form.CleanText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The feelings of a form. {@code felt} holds the words that are ticked, {@code strength} their numbers, {@code own} a word
 * of the person's own; nothing is preset, and a word without a number is an answer too.
 */
public class FeelingsForm {

    private static final int LONGEST_WORD = 40;

    private List<String> felt = new ArrayList<>();
    private Map<String, String> strength = new LinkedHashMap<>();
    private @Nullable String own;
    private @Nullable String ownStrength;

    /** A form that shows what was said before, in the order in which it is offered. */
    public static FeelingsForm of(Map<String, @Nullable Integer> said) {
        var form = new FeelingsForm();
        said.forEach((emotion, intensity) -> {
            form.felt.add(emotion);
            if (intensity != null) {
                form.strength.put(emotion, intensity.toString());
            }
        });
        form.felt.sort(Comparator.comparingInt(Emotion::place));
        return form;
    }

    /** Adds what is wrong to the field {@code feelings}. */
    public void check(Errors errors) {
        if (own != null && own.length() > LONGEST_WORD
                || felt.stream().anyMatch(word -> CleanText.clean(word).length() > LONGEST_WORD)) {
            errors.rejectValue("feelings.own", "error.feeling.tooLong");
        }
        var numbers = new ArrayList<>(strength.values());
        numbers.add(ownStrength);
        if (numbers.stream().anyMatch(number -> number != null && !number.matches("|[0-9]|10"))) {
            errors.rejectValue("feelings", "error.feeling.strength");
        }
        if (!errors.hasErrors()) {
            settle();
        }
    }

    /** A word of the person's own becomes one of the ticked ones, as it is once it is saved; what is not ticked has no number. */
    private void settle() {
        strength.keySet().retainAll(felt);
        var word = own == null ? "" : asWord(own);
        if (!word.isEmpty()) {
            if (!felt.contains(word)) {
                felt.add(word);
            }
            if (ownStrength != null && !ownStrength.isEmpty()) {
                strength.put(word, ownStrength);
            }
        }
        own = null;
        ownStrength = null;
    }

    /** Each named emotion with its number, or null where none was given. Call after {@link #check}. */
    public Map<String, @Nullable Integer> toRatings() {
        var ratings = new LinkedHashMap<String, @Nullable Integer>();
        for (var word : felt) {
            var emotion = asWord(word);
            if (!emotion.isEmpty()) {
                ratings.put(emotion, number(strength.get(word)));
            }
        }
        return ratings;
    }

    /** The words of the person's own among the ticked ones: they are offered again beside the starter words. */
    public List<String> ownWords() {
        return felt.stream().filter(word -> !Emotion.isStarter(word)).toList();
    }

    /** Without the signs that have a meaning in the names of form fields; an apostrophe has another form. */
    private static String asWord(String typed) {
        return CleanText.clean(typed.replace('\'', '’').replaceAll("[\\[\\]\"]", ""));
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text == null || text.isEmpty() ? null : Integer.valueOf(text);
    }

    public List<String> getFelt() {
        return felt;
    }

    public void setFelt(@Nullable List<String> felt) {
        this.felt = felt == null ? new ArrayList<>() : felt;
    }

    public Map<String, String> getStrength() {
        return strength;
    }

    public void setStrength(Map<String, String> strength) {
        this.strength = strength;
    }

    public @Nullable String getOwn() {
        return own;
    }

    public void setOwn(@Nullable String own) {
        this.own = own;
    }

    public @Nullable String getOwnStrength() {
        return ownStrength;
    }

    public void setOwnStrength(@Nullable String ownStrength) {
        this.ownStrength = ownStrength;
    }
}
