package app.rebound.transfer.format;

import app.rebound.account.Appearance;
import app.rebound.account.Choices;
import app.rebound.platform.text.DateStyle;
import java.time.DayOfWeek;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** What the person has chosen in Settings, as it stands in the file. A password is not in it, nor is where their days
 * begin: that is known where they are. */
public final class KeptChoices {

    private static final int LONGEST_NAME = 80;

    private KeptChoices() {}

    public static void write(JsonGenerator json, Choices choices) {
        json.writeStartObject();
        if (choices.name() != null) {
            json.writeStringProperty("name", choices.name());
        }
        json.writeStringProperty("appearance", choices.appearance().name());
        json.writeBooleanProperty("gentleLine", choices.gentleLine());
        json.writeBooleanProperty("keys", choices.keys());
        json.writeStringProperty("dates", choices.dates().name());
        json.writeStringProperty("weekStart", choices.weekStart().name());
        json.writeEndObject();
    }

    /**
     * Reads what {@link #write} has written.
     *
     * @throws IllegalArgumentException if something in it is unknown
     */
    public static Choices read(Map<String, Object> told) {
        var name = told.containsKey("name") ? told(told, "name", String.class) : null;
        if (name != null && name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("Too long a name");
        }
        return new Choices(
                name,
                Appearance.valueOf(told(told, "appearance", String.class)),
                told(told, "gentleLine", Boolean.class),
                told(told, "keys", Boolean.class),
                DateStyle.valueOf(told(told, "dates", String.class)),
                DayOfWeek.valueOf(told(told, "weekStart", String.class)),
                null);
    }

    private static <T> T told(Map<String, Object> told, String name, Class<T> type) {
        var value = told.get(name);
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("Nothing of that kind is said of " + name);
        }
        return type.cast(value);
    }
}
