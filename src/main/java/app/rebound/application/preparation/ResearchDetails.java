package app.rebound.application.preparation;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the person knows before an interview, all of it optional.
 *
 * @param items what was looked up, by topic
 * @param fit how well the role fits them, from 1 to 5
 * @param readiness how ready they feel, from 1 to 5
 */
public record ResearchDetails(
        Map<Topic, Item> items,
        @Nullable Short fit,
        @Nullable Short readiness) {

    /** Nothing looked up yet. */
    public static final ResearchDetails NONE = new ResearchDetails(Map.of(), null, null);

    public ResearchDetails {
        var inOrder = new EnumMap<Topic, Item>(Topic.class);
        for (var topic : Topic.values()) {
            inOrder.put(topic, items.getOrDefault(topic, Item.NONE));
        }
        items = inOrder;
    }

    /** One topic of the checklist. */
    public record Item(boolean done, @Nullable String note) {

        static final Item NONE = new Item(false, null);
    }

    /** How many topics are ticked. */
    public long done() {
        return items.values().stream().filter(Item::done).count();
    }

    /** A topic, whether anything is known of it or not. */
    public Item item(Topic topic) {
        return items.getOrDefault(topic, Item.NONE);
    }
}
