package app.rebound.goal;

import app.rebound.feedback.ThemeId;
import app.rebound.goal.GoalDetails.StepMove;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.WayBack;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.reason.Reason;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What the person sets out to do, in small steps, until it is reached or let go. */
@Entity
@SQLRestriction("removed_at is null")
@WayBack(value = Removable.GOAL, name = "title")
class Goal {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private GoalId id;

    @TenantId
    private UUID journalId;

    private String title;
    private @Nullable String measure;
    private @Nullable LocalDate dueOn;
    private LocalDate startedOn;

    @Enumerated(EnumType.STRING)
    private GoalStatus status = GoalStatus.ACTIVE;

    private @Nullable LocalDate closedOn;
    private @Nullable String closingWords;
    private @Nullable LocalDate reviewedOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "rejection_id"))
    private @Nullable RejectionId rejectionId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "theme_id"))
    private @Nullable ThemeId themeId;

    @Enumerated(EnumType.STRING)
    private @Nullable Reason reason;

    @Enumerated(EnumType.STRING)
    private RaisedBy.@Nullable Origin origin;

    private @Nullable String originText;

    @OneToMany(mappedBy = "goal", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place, id")
    private List<GoalStep> steps = new ArrayList<>();

    @OneToMany(mappedBy = "goal", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("writtenAt desc, id desc")
    private List<GoalNote> notes = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Goal() {}

    @SuppressWarnings("NullAway.Init")
    Goal(GoalId id, GoalDetails details) {
        this.id = id;
        this.startedOn = details.startedOn();
        this.rejectionId = details.raisedBy().rejection();
        this.themeId = details.raisedBy().theme();
        this.reason = details.raisedBy().reason();
        this.origin = details.raisedBy().origin();
        this.originText = details.raisedBy().text();
        this.reviewedOn = details.reviewedOn();
        revise(details.title(), details.measure(), details.dueOn());
        details.steps().forEach(this::add);
        details.notes().forEach(this::add);
        var closing = details.closing();
        if (closing != null) {
            close(closing.status(), closing.on(), closing.words());
        }
    }

    final void revise(String title, @Nullable String measure, @Nullable LocalDate dueOn) {
        this.title = title;
        this.measure = measure;
        this.dueOn = dueOn;
    }

    /**
     * The person looks back on it. Reached twice is reached once, on the first day; so is letting go.
     *
     * @param look names the note that is kept of it, so that looking back once is one note
     * @throws IllegalStateException if it has ended, and not the same way
     */
    void review(UUID look, Review review, LocalDate today, Instant now) {
        switch (review.decision()) {
            case REACHED -> close(GoalStatus.ACHIEVED, today, review.words());
            case LET_GO -> close(GoalStatus.LET_GO, today, review.words());
            case CHANGE -> {
                goOn(look, review, today, now);
                revise(title, review.measure(), review.dueOn());
            }
            case KEEP -> goOn(look, review, today, now);
        }
    }

    private void goOn(UUID look, Review review, LocalDate today, Instant now) {
        if (status != GoalStatus.ACTIVE) {
            throw new IllegalStateException("The goal has ended");
        }
        reviewedOn = today;
        add(new GoalDetails.Note(look, review.words(), now, review.decision()));
    }

    private void close(GoalStatus ending, LocalDate day, @Nullable String words) {
        if (status != GoalStatus.ACTIVE && status != ending) {
            throw new IllegalStateException("The goal has ended another way");
        }
        if (status == GoalStatus.ACTIVE) {
            status = ending;
            closedOn = day;
        }
        if (words != null) {
            closingWords = words;
        }
    }

    /** What the person says of it now that it has ended. */
    void tellWhatWorked(@Nullable String words) {
        closingWords = words;
    }

    /** It goes on. The words of the ending stay, as a note. */
    void reopen(Instant now) {
        if (closingWords != null) {
            add(new GoalDetails.Note(null, closingWords, now, null));
        }
        status = GoalStatus.ACTIVE;
        closedOn = null;
        closingWords = null;
    }

    final void add(GoalDetails.Step step) {
        var last = steps.isEmpty() ? -1 : steps.get(steps.size() - 1).place();
        steps.add(new GoalStep(this, last + 1, step));
    }

    Optional<GoalStep> step(UUID step) {
        return steps.stream().filter(one -> one.is(step)).findFirst();
    }

    /** Moves a step past its neighbour; the first and the last have none on one side, and stay. */
    void move(GoalStep step, StepMove to) {
        var at = steps.indexOf(step);
        var other = to == StepMove.EARLIER ? at - 1 : at + 1;
        if (other >= 0 && other < steps.size()) {
            step.changePlacesWith(steps.get(other));
            Collections.swap(steps, at, other);
        }
    }

    /** Adds a note; of one that is there already, what is said last counts. */
    final void add(GoalDetails.Note note) {
        notes.stream()
                .filter(one -> one.is(note.id()))
                .findFirst()
                .ifPresentOrElse(known -> known.say(note), () -> notes.add(0, new GoalNote(this, note)));
    }

    GoalId id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }

    @PostLoad
    void check() {
        if (status != GoalStatus.ACTIVE) {
            Objects.requireNonNull(closedOn);
        }
    }

    GoalDetails details() {
        return new GoalDetails(
                title,
                measure,
                dueOn,
                startedOn,
                new RaisedBy(rejectionId, themeId, reason, origin, originText),
                reviewedOn,
                status == GoalStatus.ACTIVE
                        ? null
                        : new GoalDetails.Closing(status, Objects.requireNonNull(closedOn), closingWords),
                steps.stream().map(GoalStep::details).toList(),
                notes.stream().map(GoalNote::details).toList());
    }
}
