package app.rebound.insight.finding;

import app.rebound.insight.fact.Look;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One sentence the dashboard says about the journal.
 *
 * @param key what it is about, the same for as long as it is about the same
 * @param kind the sort of finding
 * @param sentence what it says
 * @param grade how sure it is
 * @param counts the numbers behind it
 * @param test the test it was put to, null where it is no claim
 * @param missing what would have to be there for it to be checked, null where nothing is missing
 * @param applications the entries behind it, by the ids of their applications, the newest first
 * @param nextStep what the person can do about it
 * @param use what it is good for
 * @param theme the theme it is about, null where it is about something else
 * @param question what is asked when the person lets it be watched, null where that cannot be
 */
public record Finding(
        String key,
        Kind kind,
        Sentence sentence,
        Grade grade,
        List<Counted> counts,
        @Nullable Result test,
        @Nullable Sentence missing,
        List<UUID> applications,
        Advice nextStep,
        Use use,
        @Nullable UUID theme,
        @Nullable Sentence question) {

    /** The key of what is said while there is nothing to compare. */
    public static final String FIRST = "first-entries";

    /**
     * What came of a test.
     *
     * @param p by itself
     * @param corrected for everything that is asked of the journal
     * @param look when it was tested
     * @param asked whether the person had asked it, so that it was tested first
     * @param askedOn the day they did, where only what came later counts
     */
    public record Result(
            double p,
            double corrected,
            Look look,
            boolean asked,
            @Nullable LocalDate askedOn) {}

    public Finding {
        counts = List.copyOf(counts);
        applications = List.copyOf(applications);
    }

    /** Whether it says no more than that something is written down. */
    public boolean isFirst() {
        return key.equals(FIRST);
    }

    /** Where its numbers and entries are shown. */
    public String href() {
        return "/findings/" + key;
    }

    /** Changes when the numbers or the entries behind it do. */
    public String fingerprint() {
        return Integer.toHexString(applications.hashCode()) + Integer.toHexString(counts.hashCode()) + grade.ordinal();
    }

    /** Said of a claim that does not hold at a later look: it is taken back in words, and does not vanish. */
    Finding noLonger(Look now) {
        return new Finding(
                "no-longer-" + key,
                kind,
                Sentence.of("finding.noLonger", sentence.asWord(), now.ended()),
                Grade.FACT,
                List.of(),
                null,
                null,
                applications,
                nextStep,
                Use.KNOW,
                theme,
                null);
    }
}
