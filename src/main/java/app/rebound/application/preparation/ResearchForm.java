package app.rebound.application.preparation;

import app.rebound.application.ApplicationId;
import app.rebound.application.preparation.ResearchDetails.Item;
import app.rebound.platform.form.EditForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.Map;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/** The research checklist and two ratings. */
public class ResearchForm extends EditForm {

    @Valid
    public Map<Topic, Line> items = new EnumMap<>(Topic.class);

    @Range(min = 1, max = 5, message = "{round.rating.range}")
    public @Nullable Short fit;

    @Range(min = 1, max = 5, message = "{round.rating.range}")
    public @Nullable Short readiness;

    public ResearchForm() {
        for (var topic : Topic.values()) {
            items.put(topic, new Line());
        }
    }

    static ResearchForm of(ApplicationId application, StoredResearch research) {
        var form = new ResearchForm();
        form.item = application.value();
        form.version = research.version();
        form.fit = research.details().fit();
        form.readiness = research.details().readiness();
        research.details().items().forEach((topic, item) -> form.items.put(topic, Line.of(item)));
        return form;
    }

    ResearchDetails toDetails() {
        var said = new EnumMap<Topic, Item>(Topic.class);
        items.forEach((topic, line) -> said.put(topic, new Item(line.done, line.note)));
        return new ResearchDetails(said, fit, readiness);
    }

    /** One topic of the checklist. */
    public static class Line {

        public boolean done;

        @Size(max = 4000, message = "{error.tooLong}")
        public @Nullable String note;

        static Line of(Item item) {
            var line = new Line();
            line.done = item.done();
            line.note = item.note();
            return line;
        }
    }
}
