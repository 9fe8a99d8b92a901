package app.rebound.transfer;

import app.rebound.platform.journal.JournalDay;
import app.rebound.transfer.SampleStory.SampleTarget;
import app.rebound.transfer.SampleStory.SampleWeeks;
import app.rebound.week.TargetJournal;
import app.rebound.week.Week;
import app.rebound.week.rest.DaysOff;
import app.rebound.week.review.WeekReviewJournal;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The weeks of the sample journey. */
@Component
class SampleRhythm {

    private final TargetJournal plan;
    private final DaysOff daysOff;
    private final WeekReviewJournal reviews;
    private final JournalDay journalDay;

    SampleRhythm(TargetJournal plan, DaysOff daysOff, WeekReviewJournal reviews, JournalDay journalDay) {
        this.plan = plan;
        this.daysOff = daysOff;
        this.reviews = reviews;
        this.journalDay = journalDay;
    }

    void add(SampleWeeks weeks) {
        weeks.targets().forEach(this::add);
        weeks.daysOff().forEach(off -> daysOff.mark(off.kind(), ago(off.fromDaysAgo()), ago(off.toDaysAgo()), true));
        weeks.reviews().forEach(review -> reviews.addSample(Week.of(ago(0)).plus(-review.weeksAgo()), review.words()));
    }

    private void add(SampleTarget target) {
        plan.addSample(
                target.activity(),
                target.label(),
                Week.of(ago(0)).plus(-target.weeksAgo()),
                target.times(),
                target.done().stream().map(this::ago).toList());
    }

    private LocalDate ago(int days) {
        return journalDay.today().minusDays(days);
    }
}
