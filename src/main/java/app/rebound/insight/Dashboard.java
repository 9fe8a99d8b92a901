package app.rebound.insight;

import app.rebound.platform.Today;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the dashboard shows of a journal, ready to be drawn. Every number comes with its denominator and the address of its
 * entries.
 *
 * @param entries rejections in the journal
 * @param today what is due, at most five
 * @param lead the one sentence on top
 * @param findings the other sentences, the most useful first
 * @param stages how many applications reached each stage
 * @param why the reasons, my guess beside what they said
 * @param toImprove what keeps coming up
 * @param strengths what goes well
 * @param feelings emotions, first and after
 * @param waiting days to hear back
 * @param months entries over time, the oldest first
 * @param goals goals in progress, by the day that was chosen
 * @param sample whether the sample journey is in it
 */
record Dashboard(
        long entries,
        List<Today.Line> today,
        @Nullable Finding lead,
        List<Finding> findings,
        List<Bar> stages,
        Why why,
        List<Bar> toImprove,
        List<Bar> strengths,
        Feelings feelings,
        Waiting waiting,
        List<Month> months,
        List<Bar> goals,
        boolean sample) {

    /**
     * @param explained entries with a reason
     * @param guessed entries with a guess of the person's own
     * @param told entries with a reason the employer gave
     * @param control in whose hands the reasons were; an entry with several reasons can stand in several
     */
    record Why(long explained, long guessed, long told, List<ReasonBars> reasons, List<Bar> control) {}

    /** A reason, guessed and told. */
    record ReasonBars(@Nullable String labelKey, @Nullable String label, Bar guessed, Bar told) {}

    /**
     * @param rated entries with a feeling
     * @param again entries whose feelings were rated a second time
     */
    record Feelings(long rated, long again, List<Felt> emotions) {}

    /**
     * @param entries rejections with this emotion
     * @param first median intensity when it was logged, null where no number was given
     * @param after median intensity later, of those rated twice
     * @param ratedTwice how many that is
     * @param firstOfThose median first intensity of the same entries
     */
    record Felt(
            String emotion,
            boolean starter,
            long entries,
            @Nullable Double first,
            @Nullable Double firstOfThose,
            @Nullable Double after,
            long ratedTwice,
            String href) {}

    /**
     * @param known entries where both days are known
     * @param median days from applying to hearing, null where none is known
     */
    record Waiting(long known, @Nullable Double median, List<Bar> spans) {}

    /**
     * @param count rejections heard of in the month
     * @param height of its column, 0 to 100
     */
    record Month(YearMonth month, long count, int height) {

        /** The entries of the month. */
        public String href() {
            LocalDate first = month.atDay(1);
            return "/rejections?from=%s&to=%s".formatted(first, month.atEndOfMonth());
        }

        /** Its first day, to be formatted. */
        public LocalDate day() {
            return month.atDay(1);
        }
    }

    /** How many entries the months show. */
    public long inMonths() {
        return months.stream().mapToLong(Month::count).sum();
    }
}
