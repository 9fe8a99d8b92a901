package app.rebound.goal;

import app.rebound.feedback.note.FeedbackJournal;
import app.rebound.goal.GoalDetails.StepMove;
import app.rebound.goal.GoalDetails.StoredStep;
import app.rebound.goal.GoalSummary.StepDue;
import app.rebound.platform.NotFound;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.journal.Stored;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import app.rebound.rejection.RejectionJournal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The goals of the current journal. What names a goal or a step the journal does not have throws {@link NotFound}. */
@Service
@Transactional
public class GoalJournal {

    private final Goals goals;
    private final RejectionJournal rejections;
    private final FeedbackJournal feedback;
    private final RemovedItems removed;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final JournalDay journalDay;

    GoalJournal(
            Goals goals,
            RejectionJournal rejections,
            FeedbackJournal feedback,
            RemovedItems removed,
            ApplicationEventPublisher events,
            Clock clock,
            JournalDay journalDay) {
        this.goals = goals;
        this.rejections = rejections;
        this.feedback = feedback;
        this.removed = removed;
        this.events = events;
        this.clock = clock;
        this.journalDay = journalDay;
    }

    /**
     * Sets a goal, with all that is known of it. An entry or a theme that the journal does not have is left out.
     *
     * @param id minted by the form, so that a form sent twice is one goal
     */
    public void set(GoalId id, GoalDetails details) {
        var raisedBy = details.raisedBy()
                .keeping(
                        entry -> rejections.find(entry).isPresent(),
                        theme -> feedback.theme(theme).isPresent());
        goals.saveAndFlush(new Goal(id, details.raisedBy(raisedBy)));
    }

    /** Sets a goal where no version was seen, else takes up the form that set it. */
    public void save(GoalId id, @Nullable Long version, GoalDetails details) {
        if (version == null) {
            set(id, details);
        } else {
            setAgain(id, version, details);
        }
    }

    /** The goal, if the journal has it. */
    @Transactional(readOnly = true)
    public Optional<Stored<GoalId, GoalDetails>> find(GoalId id) {
        return goals.findById(id).map(goal -> new Stored<>(goal.id(), goal.details(), goal.version()));
    }

    /** The goal. */
    @Transactional(readOnly = true)
    public Stored<GoalId, GoalDetails> get(GoalId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /**
     * A page of the goals that stand so: the active ones by the day that was chosen, the closed ones the latest first.
     *
     * @param page counted from 1
     */
    @Transactional(readOnly = true)
    public Page<GoalSummary> goals(GoalStatus status, int page, int size) {
        return goals.with(status, PageRequest.of(page - 1, size));
    }

    /** Goals under way whose chosen day is not later, unless the person has looked back on them since. */
    @Transactional(readOnly = true)
    public List<GoalSummary> dueBy(LocalDate day, int most) {
        return goals.dueBy(day, Limit.of(most));
    }

    /** Goals under way without a day that is still to come, set on that day or before and not looked back on since. */
    @Transactional(readOnly = true)
    public List<GoalSummary> notLookedAtSince(LocalDate day, int most) {
        return goals.notLookedAtSince(day, Limit.of(most));
    }

    /** Steps of goals under way that are to be done on that day or before, the earliest first. */
    @Transactional(readOnly = true)
    public List<StepDue> stepsDueBy(LocalDate day, int most) {
        return goals.stepsDueBy(day, Limit.of(most));
    }

    /** Goals under way whose chosen day is from the first day to the last. */
    @Transactional(readOnly = true)
    public List<GoalSummary> dueBetween(LocalDate first, LocalDate last) {
        return goals.dueBetween(first, last);
    }

    /** Steps of goals under way that are to be done from the first day to the last, the earliest first. */
    @Transactional(readOnly = true)
    public List<StepDue> stepsDueBetween(LocalDate first, LocalDate last) {
        return goals.stepsDueBetween(first, last);
    }

    /** How many steps were done from the first day to the last. */
    @Transactional(readOnly = true)
    public long stepsDoneBetween(LocalDate first, LocalDate last) {
        return goals.countStepsDoneBetween(first, last);
    }

    /**
     * Changes what the person sets out to do.
     *
     * @param version of the goal that the person was looking at
     * @throws OptimisticLockingFailureException if it has changed since
     */
    public void revise(
            GoalId id, @Nullable Long version, String title, @Nullable String measure, @Nullable LocalDate dueOn) {
        var goal = load(id);
        requireVersion(goal, version);
        goal.revise(title, measure, dueOn);
    }

    /**
     * Takes up a form that set the goal and is sent again. Steps that are new are added at the end; what the goal has
     * gained since stays.
     *
     * @param version of the goal that is to be changed
     * @throws OptimisticLockingFailureException if it has changed since
     */
    private void setAgain(GoalId id, @Nullable Long version, GoalDetails details) {
        revise(id, version, details.title(), details.measure(), details.dueOn());
        var goal = load(id);
        var known = goal.details().steps().stream().map(GoalDetails.Step::text).toList();
        details.steps().stream().filter(step -> !known.contains(step.text())).forEach(goal::add);
    }

    /**
     * The person looks back on it.
     *
     * @param look names the note that is kept of it, so that a form sent twice is one note
     * @param version of the goal that the person was looking at; of no account unless they change it
     * @throws OptimisticLockingFailureException if it has ended another way since, or is to be changed and has been
     */
    public void review(GoalId id, UUID look, @Nullable Long version, Review review) {
        var goal = load(id);
        if (review.decision() == Decision.CHANGE) {
            requireVersion(goal, version);
        }
        try {
            goal.review(look, review, today(), clock.instant());
        } catch (IllegalStateException endedAnotherWay) {
            throw new OptimisticLockingFailureException("The goal has changed", endedAnotherWay);
        }
        if (review.decision() == Decision.REACHED) {
            events.publishEvent(new GoalReached(id));
        }
    }

    /**
     * Keeps what worked on the way to a goal that has ended.
     *
     * @param version of the goal that the person was looking at
     * @throws OptimisticLockingFailureException if it has changed since
     */
    public void tellWhatWorked(GoalId id, @Nullable Long version, @Nullable String words) {
        var goal = load(id);
        requireVersion(goal, version);
        goal.tellWhatWorked(words);
    }

    /** It goes on. */
    public void reopen(GoalId id) {
        load(id).reopen(clock.instant());
    }

    /** A step, if the goal has it. */
    @Transactional(readOnly = true)
    public Optional<StoredStep> findStep(GoalId id, UUID step) {
        return goals.findById(id).flatMap(goal -> goal.step(step)).map(GoalStep::stored);
    }

    /**
     * Adds a step at the end where no version was seen, else gives it other words, or another day.
     *
     * @param version of the step that the person was looking at
     * @throws OptimisticLockingFailureException if it has changed since
     */
    public void saveStep(GoalId id, UUID step, @Nullable Long version, String text, @Nullable LocalDate dueOn) {
        if (version == null) {
            load(id).add(new GoalDetails.Step(step, text, dueOn, null));
            return;
        }
        var known = step(id, step);
        if (!version.equals(known.version())) {
            throw new OptimisticLockingFailureException("The step has changed");
        }
        known.revise(text, dueOn);
    }

    /** Ticks a step off. */
    public void completeStep(GoalId id, UUID step) {
        step(id, step).complete(today());
    }

    /** Takes the tick back. */
    public void takeBackStep(GoalId id, UUID step) {
        step(id, step).takeBack();
    }

    /** Moves a step one place up or down. */
    public void moveStep(GoalId id, UUID step, StepMove to) {
        load(id).move(step(id, step), to);
    }

    /** Removes a step and says what it was; there is a way back for a while. */
    public String removeStep(GoalId id, UUID step) {
        var gone = step(id, step).details().text();
        removed.remove(Removable.GOAL_STEP, step);
        return gone;
    }

    /** Notes something on the way; of a note that is there already, what is said last counts. */
    public void note(GoalId id, UUID note, String text) {
        load(id).add(new GoalDetails.Note(note, text, clock.instant(), null));
    }

    /** Takes the goal out of the journal; there is a way back for a while. */
    public void remove(GoalId id) {
        removed.remove(Removable.GOAL, load(id).id().value());
    }

    private static void requireVersion(Goal goal, @Nullable Long version) {
        if (version == null || !version.equals(goal.version())) {
            throw new OptimisticLockingFailureException("The goal has changed");
        }
    }

    private GoalStep step(GoalId id, UUID step) {
        return load(id).step(step).orElseThrow(NotFound::new);
    }

    private Goal load(GoalId id) {
        return goals.findById(id).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return journalDay.today();
    }
}
