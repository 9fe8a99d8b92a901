package app.rebound.application.round;

import app.rebound.application.ApplicationId;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.WayBack;
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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One conversation or test within an application. */
@Entity
@Table(name = "interview_round")
@SQLRestriction("removed_at is null")
@WayBack(
        value = Removable.ROUND,
        code = "kind",
        codes = "roundKind.",
        day = "held_on",
        within = Removable.APPLICATION,
        part = "application_id")
class Round {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RoundId id;

    @TenantId
    private UUID journalId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "application_id"))
    private ApplicationId applicationId;

    @Enumerated(EnumType.STRING)
    private RoundKind kind;

    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private RoundResult result;

    private @Nullable String preparation;

    @Embedded
    private Ratings ratings;

    private @Nullable String note;

    @Embedded
    private Meeting meeting;

    @OneToMany(mappedBy = "round", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<RoundQuestion> questions = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Round() {}

    @SuppressWarnings("NullAway.Init")
    Round(RoundId id, ApplicationId applicationId, RoundDetails details) {
        this.id = id;
        this.applicationId = applicationId;
        revise(details);
    }

    final void revise(RoundDetails details) {
        kind = details.kind();
        heldOn = details.heldOn();
        result = details.result();
        preparation = details.preparation();
        ratings = details.ratings();
        note = details.note();
        meeting = details.meeting();
        keepQuestions(details.questions());
    }

    /** A question that is asked again in the same words stays the same row: goals may point at it. */
    private void keepQuestions(List<RoundDetails.Question> asked) {
        var before = new ArrayList<>(questions);
        questions.clear();
        for (var question : asked) {
            var kept = before.stream().filter(old -> old.asks(question.text())).findFirst();
            kept.ifPresent(before::remove);
            var row = kept.orElseGet(() -> new RoundQuestion(this, question.text()));
            row.answered(questions.size(), question.went(), question.note());
            questions.add(row);
        }
    }

    RoundId id() {
        return id;
    }

    ApplicationId applicationId() {
        return applicationId;
    }

    @Nullable
    Long version() {
        return version;
    }

    RoundDetails details() {
        return new RoundDetails(
                kind,
                heldOn,
                result,
                preparation,
                ratings == null ? Ratings.NONE : ratings,
                note,
                questions.stream().map(RoundQuestion::details).toList(),
                meeting == null ? Meeting.UNKNOWN : meeting);
    }
}
