package app.rebound.rejection.reflection;

import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.feeling.Feelings;
import app.rebound.rejection.feeling.Moment;
import app.rebound.rejection.reason.GivenReason;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person made of the rejections of the current journal. */
@Service
@Transactional
public class ReflectionJournal {

    private final Reflections reflections;
    private final RejectionJournal rejections;
    private final Feelings feelings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReflectionJournal(
            Reflections reflections,
            RejectionJournal rejections,
            Feelings feelings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reflections = reflections;
        this.rejections = rejections;
        this.feelings = feelings;
        this.events = events;
        this.clock = clock;
    }

    /** What is saved so far; empty boxes where nothing is. */
    @Transactional(readOnly = true)
    public StoredReflection of(RejectionId rejection) {
        return reflections
                .findById(rejection)
                .map(Reflection::stored)
                .orElse(new StoredReflection(ReflectionText.NONE, List.of(), null, null));
    }

    /**
     * What was learned from the rejections, the newest first.
     *
     * @param page counted from 1
     */
    @Transactional(readOnly = true)
    public Page<Learned> learned(int page, int size) {
        return reflections.learned(PageRequest.of(page - 1, size));
    }

    /**
     * Saves the whole reflection.
     *
     * @param version of the reflection the person was looking at, null if there was none
     * @param again how the first emotions feel now
     * @return the version that is saved now
     * @throws OptimisticLockingFailureException if it was saved elsewhere meanwhile
     * @throws app.rebound.platform.NotFound if the journal has no such rejection
     */
    public long save(
            RejectionId rejection,
            @Nullable Long version,
            ReflectionText text,
            List<GivenReason> given,
            Map<String, @Nullable Integer> again) {
        var savedAt = clock.instant();
        rejections.get(rejection);
        var saved = reflections.findById(rejection).orElse(null);
        if (!Objects.equals(version, saved == null ? null : saved.version())) {
            throw new OptimisticLockingFailureException("The reflection has changed");
        }
        if (saved == null) {
            saved = new Reflection(rejection, text, given, savedAt);
        } else {
            saved.rewrite(text, given, savedAt);
        }
        saved = reflections.saveAndFlush(saved);
        feelings.rate(rejection, Moment.REFLECTED, again, savedAt);
        rejections.waitNoLonger(rejection);
        events.publishEvent(new ReflectionSaved(rejection, text));
        return Objects.requireNonNull(saved.version());
    }
}
