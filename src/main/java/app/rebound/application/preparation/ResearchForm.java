package app.rebound.application.preparation;

import app.rebound.application.preparation.ResearchDetails.Item;
import app.rebound.platform.web.Differences;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The research checklist and two ratings. */
public class ResearchForm {

    private @Nullable Long version;

    @Valid
    private Map<Topic, Line> items = new EnumMap<>(Topic.class);

    private @Nullable Short fit;
    private @Nullable Short readiness;

    public ResearchForm() {
        for (var topic : Topic.values()) {
            items.put(topic, new Line());
        }
    }

    static ResearchForm of(StoredResearch research) {
        var form = new ResearchForm();
        form.version = research.version();
        form.fit = research.details().fit();
        form.readiness = research.details().readiness();
        research.details().items().forEach((topic, item) -> form.items.put(topic, Line.of(item)));
        return form;
    }

    void check(Errors errors) {
        checkRating("fit", fit, errors);
        checkRating("readiness", readiness, errors);
    }

    private static void checkRating(String name, @Nullable Short rating, Errors errors) {
        if (rating != null && (rating < 1 || rating > 5)) {
            errors.rejectValue(name, "round.rating.range");
        }
    }

    ResearchDetails toDetails() {
        var said = new EnumMap<Topic, Item>(Topic.class);
        items.forEach((topic, line) -> said.put(topic, new Item(line.isDone(), line.getNote())));
        return new ResearchDetails(said, fit, readiness);
    }

    /** What is saved now, for each field that differs from this form. */
    Map<String, String> differencesTo(ResearchForm now) {
        var differences = new LinkedHashMap<String, String>();
        items.forEach((topic, line) -> {
            var saved = now.items.getOrDefault(topic, new Line());
            Differences.note(differences, "items[%s].done".formatted(topic), line.isDone(), saved.isDone());
            Differences.note(differences, "items[%s].note".formatted(topic), line.getNote(), saved.getNote());
        });
        Differences.note(differences, "fit", fit, now.fit);
        Differences.note(differences, "readiness", readiness, now.readiness);
        return differences;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public Map<Topic, Line> getItems() {
        return items;
    }

    public void setItems(Map<Topic, Line> items) {
        this.items = items;
    }

    public @Nullable Short getFit() {
        return fit;
    }

    public void setFit(@Nullable Short fit) {
        this.fit = fit;
    }

    public @Nullable Short getReadiness() {
        return readiness;
    }

    public void setReadiness(@Nullable Short readiness) {
        this.readiness = readiness;
    }

    /** One topic of the checklist. */
    public static class Line {

        private boolean done;

        @Size(max = 4000, message = "{error.tooLong}")
        private @Nullable String note;

        static Line of(Item item) {
            var line = new Line();
            line.done = item.done();
            line.note = item.note();
            return line;
        }

        public boolean isDone() {
            return done;
        }

        public void setDone(boolean done) {
            this.done = done;
        }

        public @Nullable String getNote() {
            return note;
        }

        public void setNote(@Nullable String note) {
            this.note = note;
        }
    }
}
