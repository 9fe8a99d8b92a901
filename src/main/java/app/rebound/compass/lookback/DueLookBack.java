package app.rebound.compass.lookback;

import app.rebound.platform.aside.PutAside;
import app.rebound.platform.journal.KeptReads;
import app.rebound.platform.today.DueItem;
import app.rebound.platform.today.DueItem.Kind;
import app.rebound.platform.today.LooksBack;
import app.rebound.rejection.RejectionJournal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whether the target is still right, in the first days of a month: if the journal was in use before it, and unless the person has
 * looked back on that month or does not want to be asked.
 */
@Component
class DueLookBack implements LooksBack {

    /** Put aside, it is not asked any more. */
    static final String ASKING = "look-back-asking";

    private static final int MONTHS_IN_USE = 2;

    private final LookBackJournal lookBacks;
    private final RejectionJournal rejections;
    private final PutAside aside;
    private final KeptReads kept;

    DueLookBack(LookBackJournal lookBacks, RejectionJournal rejections, PutAside aside, KeptReads kept) {
        this.lookBacks = lookBacks;
        this.rejections = rejections;
        this.aside = aside;
        this.kept = kept;
    }

    @Override
    public List<DueItem> toLookBackOn(LocalDate today, int most) {
        var month = today.withDayOfMonth(1);
        if (today.getDayOfMonth() > Span.FIRST_DAYS
                || aside.all().isAside(ASKING, null, today)
                || isDone(month)
                || rejections.heardBetween(today.minusMonths(MONTHS_IN_USE), month.minusDays(1)) == 0) {
            return List.of();
        }
        return List.of(new DueItem(
                "look-back:" + month,
                Kind.ROUTINE,
                month,
                "due.lookBack",
                List.of(),
                "/compass/look-backs/new",
                "due.lookBack.do",
                month.plusDays(Span.FIRST_DAYS - 1)));
    }

    /** Whoever looked back in the last days of a month need not do it again in the first days of the next. */
    private boolean isDone(LocalDate month) {
        var last = kept.part(DueLookBack.class, "last day", () -> Optional.ofNullable(lookBacks.lastDay()));
        return last.isPresent() && !last.get().isBefore(month.minusDays(Span.FIRST_DAYS));
    }
}
