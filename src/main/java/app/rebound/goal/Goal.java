package app.rebound.goal;

import app.rebound.feedback.ThemeId;
import app.rebound.rejection.RejectionId;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "rejection_id"))
    private @Nullable RejectionId rejectionId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "theme_id"))
    private @Nullable ThemeId themeId;

    @Enumerated(EnumType.STRING)
    private RaisedBy.@Nullable Origin origin;

    private @Nullable String originText;
    private boolean sample;

    @OneToMany(mappedBy = "goal", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<GoalStep> steps = new ArrayList<>();

    @OneToMany(mappedBy = "goal", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("writtenAt desc, id desc")
    private List<GoalNote> notes = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Goal() {}

    @SuppressWarnings("NullAway.Init")
    Goal(GoalId id, GoalDetails details, boolean sample) {
        this.id = id;
        this.startedOn = details.startedOn();
        this.rejectionId = details.raisedBy().rejection();
        this.themeId = details.raisedBy().theme();
        this.origin = details.raisedBy().origin();
        this.originText = details.raisedBy().text();
        this.sample = sample;
        revise(details.title(), details.measure(), details.dueOn());
        details.steps().forEach(step -> addStep(step.text(), step.doneOn()));
        details.notes().forEach(note -> note(note.text(), note.writtenAt()));
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
     * It is reached. Reached twice is reached once, on the first day.
     *
     * @param words what helped
     * @throws IllegalStateException if it was let go
     */
    void achieve(LocalDate today, @Nullable String words) {
        close(GoalStatus.ACHIEVED, today, words);
    }

    /**
     * It does not fit any more, and that is fine.
     *
     * @param words why, if the person wants to say
     * @throws IllegalStateException if it was reached
     */
    void letGo(LocalDate today, @Nullable String words) {
        close(GoalStatus.LET_GO, today, words);
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

    /** It goes on. The words of the ending stay, as a note. */
    void reopen(Instant now) {
        if (closingWords != null) {
            note(closingWords, now);
        }
        status = GoalStatus.ACTIVE;
        closedOn = null;
        closingWords = null;
    }

    final void addStep(String text, @Nullable LocalDate doneOn) {
        var last = steps.isEmpty() ? -1 : steps.get(steps.size() - 1).place();
        steps.add(new GoalStep(this, last + 1, text, doneOn));
    }

    Optional<GoalStep> step(UUID step) {
        return steps.stream().filter(one -> one.is(step)).findFirst();
    }

    void remove(GoalStep step) {
        steps.remove(step);
    }

    final void note(String text, Instant now) {
        notes.add(0, new GoalNote(this, text, now));
    }

    GoalId id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }

    GoalDetails details() {
        return new GoalDetails(
                title,
                measure,
                dueOn,
                startedOn,
                new RaisedBy(rejectionId, themeId, origin, originText),
                status == GoalStatus.ACTIVE
                        ? null
                        : new GoalDetails.Closing(status, Objects.requireNonNull(closedOn), closingWords),
                steps.stream().map(GoalStep::details).toList(),
                notes.stream().map(GoalNote::details).toList());
    }
}
