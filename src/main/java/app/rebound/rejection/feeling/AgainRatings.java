package app.rebound.rejection.feeling;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The numbers of a form that asks for feelings again: each emotion with its text, empty where none was chosen. */
public final class AgainRatings {

    private AgainRatings() {}

    /** Adds what is wrong to the field {@code again}. */
    public static void check(Map<String, String> again, Errors errors) {
        if (again.values().stream().anyMatch(number -> !number.matches("|[0-9]|10"))) {
            errors.rejectValue("again", "error.feeling.strength");
        }
    }

    /** The emotions with a number. Call after {@link #check}. */
    public static Map<String, @Nullable Integer> toRatings(Map<String, String> again) {
        var ratings = new LinkedHashMap<String, @Nullable Integer>();
        again.forEach((emotion, number) -> {
            if (!number.isEmpty()) {
                ratings.put(emotion, Integer.valueOf(number));
            }
        });
        return ratings;
    }

    /** The numbers as a form holds them. */
    public static Map<String, String> toTexts(Map<String, @Nullable Integer> ratings) {
        var again = new LinkedHashMap<String, String>();
        ratings.forEach((emotion, intensity) -> {
            if (intensity != null) {
                again.put(emotion, intensity.toString());
            }
        });
        return again;
    }
}
