package app.rebound.rejection.checkin;

import app.rebound.platform.journal.JournalDay;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.feeling.EntryFeelings;
import app.rebound.rejection.feeling.Feelings;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The check-ins of the current journal, one a day for each entry, and when to ask for them. */
@Service
@Transactional
public class CheckInJournal {

    private final CheckIns checkIns;
    private final ChosenRhythms rhythms;
    private final RejectionJournal rejections;
    private final Feelings feelings;
    private final Clock clock;
    private final JournalDay journalDay;

    CheckInJournal(
            CheckIns checkIns,
            ChosenRhythms rhythms,
            RejectionJournal rejections,
            Feelings feelings,
            Clock clock,
            JournalDay journalDay) {
        this.checkIns = checkIns;
        this.rhythms = rhythms;
        this.rejections = rejections;
        this.feelings = feelings;
        this.clock = clock;
        this.journalDay = journalDay;
    }

    /** When the person wants to be asked. */
    @Transactional(readOnly = true)
    Rhythm rhythm() {
        return rhythms.find().map(ChosenRhythm::rhythm).orElse(Rhythm.USUAL);
    }

    /** Chooses after how many days to ask; days that are not offered are left out, and none means never. */
    public void askAfter(List<Integer> days) {
        var rhythm = new Rhythm(days);
        rhythms.find().ifPresentOrElse(chosen -> chosen.choose(rhythm), () -> rhythms.save(new ChosenRhythm(rhythm)));
    }

    /** What was said of an entry, day by day. */
    @Transactional(readOnly = true)
    List<StoredCheckIn> of(RejectionId rejection) {
        return of(List.of(rejection), feelings.of(List.of(rejection))).getOrDefault(rejection, List.of());
    }

    /**
     * What was said of some entries, day by day; one of which nothing was is left out.
     *
     * @param felt how they felt
     */
    @Transactional(readOnly = true)
    Map<RejectionId, List<StoredCheckIn>> of(Collection<RejectionId> rejections, Map<RejectionId, EntryFeelings> felt) {
        return checkIns.of(rejections).stream()
                .collect(Collectors.groupingBy(
                        CheckIn::rejectionId,
                        Collectors.mapping(
                                one -> one.view(felt.getOrDefault(one.rejectionId(), EntryFeelings.NOTHING)),
                                Collectors.toList())));
    }

    /** What was said of an entry today. */
    @Transactional(readOnly = true)
    Optional<StoredCheckIn> today(RejectionId rejection) {
        return of(rejection).stream()
                .filter(one -> one.madeOn().equals(journalDay.today()))
                .findFirst();
    }

    /**
     * Saves how it feels today.
     *
     * @param version of today's check-in that the person was looking at, null if there was none
     * @throws OptimisticLockingFailureException if it was saved elsewhere meanwhile
     */
    public void save(
            RejectionId rejection,
            @Nullable Long version,
            Map<String, @Nullable Integer> felt,
            @Nullable String words) {
        var at = clock.instant();
        rejections.get(rejection);
        var day = journalDay.of(at);
        var saved = checkIns.findByRejectionIdAndMadeOn(rejection, day).orElse(null);
        if (!Objects.equals(version, saved == null ? null : saved.version())) {
            throw new OptimisticLockingFailureException("The check-in has changed");
        }
        var checkIn = saved == null ? new CheckIn(rejection, day) : saved;
        checkIn.say(words);
        checkIns.saveAndFlush(checkIn);
        feelings.checkIn(rejection, day, felt, at);
    }
}
