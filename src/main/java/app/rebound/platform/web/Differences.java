package app.rebound.platform.web;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells what another tab saved meanwhile, field by field, for the 409 page that keeps both texts. */
public final class Differences {

    private Differences() {}

    /** Notes the saved value under the field's name if it is not what the form holds. */
    public static void note(
            Map<String, String> differences, String field, @Nullable Object typed, @Nullable Object saved) {
        if (!Objects.equals(typed, saved)) {
            differences.put(field, Objects.toString(saved, "–"));
        }
    }
}
