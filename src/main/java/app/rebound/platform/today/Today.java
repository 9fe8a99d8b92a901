package app.rebound.platform.today;

import app.rebound.platform.Decoration;
import app.rebound.platform.NotFound;
import app.rebound.platform.aside.AsideItems;
import app.rebound.platform.aside.AsideLine;
import app.rebound.platform.aside.AsideLines;
import app.rebound.platform.aside.PutAside;
import app.rebound.platform.journal.KeptReads;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The few things of the current journal that wait for the person, what helps most first. */
@Service
@Transactional
public class Today implements AsideLines {

    private static final int MOST = 5;
    /** So many of a kind come first; more of it fill what the other kinds leave free. */
    private static final int FIRST_OF_A_KIND = 2;

    private static final Comparator<DueItem> MOST_HELPFUL =
            Comparator.comparing(DueItem::kind).thenComparing(DueItem::dueOn);

    private final List<DueItems> modules;
    private final PutAside aside;
    private final Decoration decoration;
    private final KeptReads kept;

    Today(List<DueItems> modules, PutAside aside, Decoration decoration, KeptReads kept) {
        this.modules = modules;
        this.aside = aside;
        this.decoration = decoration;
        this.kept = kept;
    }

    /** An item, and how far it can be moved. */
    public record Line(DueItem item, List<Later> moves) {}

    /** What to show on a day: at most five. Each module is read by itself; one that fails has nothing to say. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<Line> on(LocalDate day) {
        return kept.within(() -> lines(day, aside.all()));
    }

    private List<Line> lines(LocalDate day, AsideItems put) {
        var shown = due(day, put)
                .filter(item -> !put.isAside(item.key(), evidence(item), day))
                .toList();
        return choose(shown).stream()
                .map(item -> new Line(item, moves(item, day)))
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<AsideLine> aside(AsideItems put, LocalDate today) {
        return due(today, put)
                .filter(item -> put.isAside(item.key(), evidence(item), today))
                .map(item -> new AsideLine(item.key(), item.messageKey(), item.arguments(), put.until(item.key())))
                .toList();
    }

    /**
     * Hides an item until a day, or until it is due on another day.
     *
     * @throws NotFound if nothing of that key is due
     */
    void hide(String key, LocalDate today, @Nullable LocalDate until) {
        var item = due(today, aside.all())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
        aside.put(key, evidence(item), until);
    }

    private Stream<DueItem> due(LocalDate day, AsideItems put) {
        // What is aside may be among the first: so many more are asked for.
        return modules.stream()
                .flatMap(module ->
                        decoration
                                .read(module.getClass(), List.<DueItem>of(), () -> due(module, day, MOST + put.size()))
                                .stream());
    }

    private List<DueItem> due(DueItems module, LocalDate day, int most) {
        return kept.part(module.getClass(), List.of(day, most), () -> module.dueOn(day, most));
    }

    private static String evidence(DueItem item) {
        return item.dueOn().toString();
    }

    static List<DueItem> choose(List<DueItem> due) {
        var seen = new EnumMap<DueItem.Kind, Integer>(DueItem.Kind.class);
        var first = new ArrayList<DueItem>();
        var more = new ArrayList<DueItem>();
        due.stream()
                .sorted(MOST_HELPFUL)
                .forEach(
                        item -> (seen.merge(item.kind(), 1, Integer::sum) <= FIRST_OF_A_KIND ? first : more).add(item));
        return Stream.concat(first.stream(), more.stream())
                .limit(MOST)
                .sorted(MOST_HELPFUL)
                .toList();
    }

    private static List<Later> moves(DueItem item, LocalDate today) {
        return Arrays.stream(Later.values())
                .filter(later -> item.waitsUntil(later.after(today)))
                .toList();
    }
}
