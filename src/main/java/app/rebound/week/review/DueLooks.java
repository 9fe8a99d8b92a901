package app.rebound.week.review;

import app.rebound.platform.journal.KeptReads;
import app.rebound.platform.today.DueItem;
import app.rebound.platform.today.DueItems;
import app.rebound.platform.today.LooksBack;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looking back, under <em>Today</em>: one item for the week, the goals and the target, whichever of them it is time for. */
@Component
class DueLooks implements DueItems {

    private final DueReview week;
    private final List<LooksBack> modules;
    private final KeptReads kept;

    DueLooks(DueReview week, List<LooksBack> modules, KeptReads kept) {
        this.week = week;
        this.modules = modules;
        this.kept = kept;
    }

    @Override
    public List<DueItem> dueOn(LocalDate today, int most) {
        // The week speaks for all of it, where it is time for that.
        var looks = Stream.concat(looks(week, today, most).stream(), besidesTheWeek(today, most).stream())
                .toList();
        return looks.stream().limit(1).map(first -> item(first, looks)).toList();
    }

    /** What other modules have to look back on. */
    List<DueItem> besidesTheWeek(LocalDate today, int most) {
        return modules.stream()
                .filter(module -> module != week)
                .flatMap(module -> looks(module, today, most).stream())
                .toList();
    }

    /** Each module by itself: what one has read stands when the rows of another are written. */
    private List<DueItem> looks(LooksBack module, LocalDate today, int most) {
        return kept.part(module.getClass(), List.of("look back", today, most), () -> module.toLookBackOn(today, most));
    }

    private static DueItem item(DueItem first, List<DueItem> looks) {
        return new DueItem(
                "look-back",
                looks.stream().map(DueItem::kind).min(Comparator.naturalOrder()).orElseThrow(),
                looks.stream()
                        .map(DueItem::dueOn)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                first.messageKey(),
                first.arguments(),
                first.href().startsWith(WeekReviewController.PAGE) ? first.href() : WeekReviewController.PAGE,
                "due.lookBack.do",
                lapsesOn(looks));
    }

    private static @Nullable LocalDate lapsesOn(List<DueItem> looks) {
        var days =
                looks.stream().map(DueItem::lapsesOn).filter(Objects::nonNull).toList();
        return days.size() < looks.size()
                ? null
                : days.stream().max(Comparator.naturalOrder()).orElse(null);
    }
}
