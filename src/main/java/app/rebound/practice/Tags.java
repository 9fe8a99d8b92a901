package app.rebound.practice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Short words a person finds cards and stories by.
 *
 * @param names in lower case, each once, without a comma
 */
public record Tags(List<String> names) {

    /** No tags. */
    public static final Tags NONE = new Tags(List.of());

    /** What a tag can be long, and all of them together as they are stored. */
    public static final int LONGEST = 40;

    private static final int LONGEST_STORED = 400;

    public Tags {
        names = List.copyOf(names);
    }

    /** Reads tags with commas between them, as a person types them and as they are stored. */
    public static Tags of(@Nullable String text) {
        return text == null
                ? NONE
                : new Tags(Arrays.stream(text.toLowerCase(Locale.ROOT).split("[,\\n]"))
                        .map(name -> name.strip().replaceAll("\\s+", " ").replaceFirst("^#", ""))
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList());
    }

    /** Whether they can be stored. */
    public boolean fit() {
        return names.stream().allMatch(name -> name.length() <= LONGEST) && stored().length() <= LONGEST_STORED;
    }

    /** What a person has typed in the field "tags", in the way it is shown again; as it is if it cannot be stored. */
    public static @Nullable String checked(@Nullable String typed, Errors errors) {
        var tags = of(typed);
        if (!tags.fit()) {
            errors.rejectValue("tags", "tags.tooLong");
            return typed;
        }
        return tags.toString();
    }

    /** As they are stored: a comma around each, so that one is found by {@link #mark}. */
    public String stored() {
        return names.isEmpty() ? "" : mark(String.join(",", names));
    }

    /** How one tag stands among the stored ones. */
    public static String mark(String name) {
        return "," + name + ",";
    }

    /** As a person types them. */
    @Override
    public String toString() {
        return String.join(", ", names);
    }
}
