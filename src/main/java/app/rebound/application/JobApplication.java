package app.rebound.application;

import app.rebound.application.StoredApplication.NextStep;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.WayBack;
import app.rebound.platform.words.FoldedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One try for one role at one company. */
@Entity
@SQLRestriction("removed_at is null")
@WayBack(
        value = Removable.APPLICATION,
        name = "concat_ws(', ', company, case when employer_key is null then via end, role)")
class JobApplication {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ApplicationId id;

    @TenantId
    private UUID journalId;

    private String company;
    /** The name as it is compared with others. */
    private @Nullable String employerKey;

    /** What the company is put in order by. */
    private String companyKey;

    /** The company, and who it went through where that alone tells it from another unknown one. */
    @Formula("case when employer_key is null and via is not null then concat(company, ' (', via, ')') else company end")
    private String named;

    private String role;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    private @Nullable Source source;

    private @Nullable String via;
    private @Nullable LocalDate appliedOn;
    private @Nullable String link;
    private @Nullable String nextStep;
    private @Nullable LocalDate nextStepOn;
    private @Nullable LocalDate closedOn;
    private @Nullable String worked;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected JobApplication() {}

    @SuppressWarnings("NullAway.Init")
    JobApplication(ApplicationId id, ApplicationDetails details, Outcome outcome) {
        this.id = id;
        this.outcome = outcome;
        revise(details);
    }

    final void revise(ApplicationDetails details) {
        company = details.company();
        employerKey = NameMatch.known(company);
        companyKey = FoldedText.sortKey(company);
        role = details.role();
        stage = details.stage();
        source = details.source();
        via = details.via();
        appliedOn = details.appliedOn();
        link = details.link();
        if (outcome.isRejection()) {
            outcome = Outcome.ofRejection(stage);
        }
    }

    /** What comes next; nothing if there is nothing to do for now. */
    void plan(@Nullable NextStep step) {
        nextStep = step == null ? null : step.what();
        nextStepOn = step == null ? null : step.on();
    }

    void reach(Stage reached) {
        stage = reached;
    }

    /**
     * It is over without a rejection. Closed twice is closed once, on the first day.
     *
     * @throws IllegalStateException if it has ended another way
     */
    void close(Outcome ending, LocalDate day) {
        if (outcome == ending) {
            return;
        }
        if (outcome != Outcome.OPEN) {
            throw new IllegalStateException("The application has ended another way");
        }
        if (ending == Outcome.DECLINED || ending == Outcome.ACCEPTED) {
            stage = Stage.OFFER;
        }
        outcome = ending;
        closedOn = day;
    }

    /** It ended before it was written down here; on which day may be forgotten. */
    void endedBefore(Outcome ending, @Nullable LocalDate day) {
        outcome = ending.isRejection() ? Outcome.ofRejection(stage) : ending;
        closedOn = day;
    }

    /** It goes on after all, however it ended. */
    void reopen() {
        outcome = Outcome.OPEN;
        closedOn = null;
    }

    /** The employer has said no on a day, be it after a long silence, be it after an offer. */
    void reject(LocalDate day) {
        outcome = Outcome.ofRejection(stage);
        closedOn = day;
    }

    /** What got the person the offer. */
    void tellWhatWorked(@Nullable String words) {
        worked = words;
    }

    ApplicationId id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }

    StoredApplication stored() {
        return new StoredApplication(
                id,
                details(),
                outcome,
                nextStep == null ? null : new NextStep(nextStep, nextStepOn),
                closedOn,
                worked,
                version);
    }

    ApplicationDetails details() {
        return new ApplicationDetails(company, role, stage, source, via, appliedOn, link);
    }
}
