package app.rebound.rejection.feeling;

import app.rebound.platform.journal.JournalDay;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.feeling.EmotionRatings.Rated;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the rejections of the current journal felt, at first and later. */
@Service
@Transactional
public class Feelings {

    private static final int MOST_OF_A_DAY = 20;

    private final EmotionRatings ratings;
    private final Clock clock;
    private final JournalDay journalDay;

    Feelings(EmotionRatings ratings, Clock clock, JournalDay journalDay) {
        this.ratings = ratings;
        this.clock = clock;
        this.journalDay = journalDay;
    }

    /** Sets what was felt at a moment; what was said of that moment before is replaced. */
    public void rate(RejectionId rejection, Moment moment, Map<String, @Nullable Integer> felt) {
        rate(rejection, moment, felt, clock.instant());
    }

    /** Keeps what was felt at first about an entry that is new. */
    public void add(RejectionId rejection, Map<String, @Nullable Integer> felt, Instant at) {
        replace(List.of(), rejection, Moment.FIRST, felt, at, null);
    }

    /** Sets what was felt at a moment that was another time. */
    public void rate(RejectionId rejection, Moment moment, Map<String, @Nullable Integer> felt, Instant at) {
        replace(ratings.findByRejectionIdAndMomentOrderById(rejection, moment), rejection, moment, felt, at, null);
    }

    /**
     * Corrects what was felt at first: other words or numbers for the same moment, which stays when it was.
     *
     * @param loggedAt when the entry was logged: the moment of a first feeling that is named later
     * @return whether anything has changed
     */
    public boolean correct(RejectionId rejection, Map<String, @Nullable Integer> felt, Instant loggedAt) {
        var before = ratings.findByRejectionIdAndMomentOrderById(rejection, Moment.FIRST);
        var at = before.stream()
                .map(EmotionRating::ratedAt)
                .min(Comparator.naturalOrder())
                .orElse(loggedAt);
        replace(before, rejection, Moment.FIRST, felt, at, null);
        return !saidBy(before).equals(felt);
    }

    /**
     * Sets what was felt at a check-in; what was said on the same day before is replaced.
     *
     * @param day the person's day, which it keeps wherever they are later
     */
    public void checkIn(RejectionId rejection, LocalDate day, Map<String, @Nullable Integer> felt, Instant at) {
        var sameDay = ratings.findByRejectionIdAndMomentOrderById(rejection, Moment.CHECK_IN).stream()
                .filter(rating -> day.equals(rating.toldOn()))
                .toList();
        replace(sameDay, rejection, Moment.CHECK_IN, felt, at, day);
    }

    private void replace(
            List<EmotionRating> before,
            RejectionId rejection,
            Moment moment,
            Map<String, @Nullable Integer> felt,
            Instant at,
            @Nullable LocalDate day) {
        if (saidBy(before).equals(felt)) {
            return;
        }
        ratings.deleteAll(before);
        ratings.addAll(felt.entrySet().stream()
                .map(one -> new EmotionRating(rejection, one.getKey(), one.getValue(), moment, at, day))
                .toList());
    }

    /** What was felt at a moment, by emotion; an emotion that was named without a number has null. */
    @Transactional(readOnly = true)
    public Map<String, @Nullable Integer> at(RejectionId rejection, Moment moment) {
        return saidBy(ratings.findByRejectionIdAndMomentOrderById(rejection, moment));
    }

    /** Each emotion of a rejection, first and each time it was rated again, the strongest first. */
    @Transactional(readOnly = true)
    public List<FeltChange> changes(RejectionId rejection) {
        return of(List.of(rejection))
                .getOrDefault(rejection, EntryFeelings.NOTHING)
                .changes();
    }

    /** All that was said of how some rejections felt; one of which nothing was is left out. */
    @Transactional(readOnly = true)
    public Map<RejectionId, EntryFeelings> of(Collection<RejectionId> rejections) {
        return ratings.of(rejections).stream()
                .collect(Collectors.groupingBy(
                        EmotionRating::rejectionId, Collectors.collectingAndThen(Collectors.toList(), this::felt)));
    }

    private EntryFeelings felt(List<EmotionRating> ratings) {
        var changes = new LinkedHashMap<String, FeltChange>();
        for (var rating : ratings) {
            changes.merge(
                    rating.emotion(),
                    FeltChange.of(rating.emotion(), rating.intensity(), rating.moment()),
                    FeltChange::then);
        }
        var atCheckIns = ratings.stream()
                .filter(rating -> rating.moment() == Moment.CHECK_IN)
                .collect(Collectors.groupingBy(
                        rating -> Objects.requireNonNullElseGet(rating.toldOn(), () -> day(rating.ratedAt())),
                        Collectors.collectingAndThen(Collectors.toList(), Feelings::saidBy)));
        return new EntryFeelings(
                changes.values().stream().sorted(FeltChange.STRONGEST_FIRST).toList(), atCheckIns);
    }

    /**
     * The days since the first on which one of some emotions was said to be so strong or stronger. A day counts if one of its
     * rejections is still there; of a day with very many, some are looked at.
     */
    @Transactional(readOnly = true)
    public Set<LocalDate> daysOf(Collection<Emotion> emotions, int intensity, LocalDate first) {
        var rated = ratings
                .ratedSince(
                        journalDay.startOf(first),
                        (short) intensity,
                        emotions.stream().map(Emotion::code).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        one -> day(one.at()), Collectors.mapping(Rated::rejection, Collectors.toSet())));
        var some = rated.values().stream()
                .flatMap(rejections -> rejections.stream().limit(MOST_OF_A_DAY))
                .distinct()
                .toList();
        var there = some.isEmpty() ? Set.<UUID>of() : ratings.thereOf(some);
        return rated.entrySet().stream()
                .filter(day -> !Collections.disjoint(day.getValue(), there))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private LocalDate day(Instant moment) {
        return journalDay.of(moment);
    }

    private static Map<String, @Nullable Integer> saidBy(List<EmotionRating> ratings) {
        var said = new LinkedHashMap<String, @Nullable Integer>();
        ratings.forEach(rating -> said.put(rating.emotion(), rating.intensity()));
        return said;
    }
}
